import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, ShortcutsSection } from '../../components/options/ShortcutsSection.tsx';
import type { Translate } from '../../lib/i18n/message.ts';
import { reportFailure } from '../services/report-failure.ts';
import { browserShortcuts, openShortcutSettings } from '../services/shortcuts.ts';

/** The keys as the browser has them; looked at again when the reader comes back from changing them. */
export function ShortcutsOptions({ t }: { readonly t: Translate }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const renew = (): void => {
      browserShortcuts().then(setShortcuts).catch(reportFailure);
    };
    renew();
    window.addEventListener('focus', renew, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const onChange = (): void => {
    openShortcutSettings().catch(reportFailure);
  };
  return <ShortcutsSection {...{ shortcuts, onChange, t }} />;
}
