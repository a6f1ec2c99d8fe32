import { useEffect, useMemo, useState } from 'preact/hooks';
import { DataSection, type DataState } from '../../components/options/DataSection.tsx';
import type { Translate } from '../../lib/i18n/message.ts';
import { openClippingStore } from '../services/clipping-store/open-clipping-store.ts';
import { formatNumber } from '../services/format-number.ts';
import { watchSharing } from '../services/stores/settings-sharing.ts';
import { DataControl } from './data-control.ts';

const COUNTING: DataState = {
  clippings: null,
  bytes: null,
  isShared: null,
  progress: null,
  said: '',
  isFault: false,
};

/** What is stored, as it is at any time. */
export function DataOptions({ t }: { readonly t: Translate }) {
  const [state, setState] = useState(COUNTING);
  const open = useMemo(openClippingStore, []);
  const control = useMemo(
    () =>
      new DataControl({
        store: open.store,
        t,
        number: formatNumber,
        show: (changed) => setState((now) => ({ ...now, ...changed })),
      }),
    [open, t],
  );
  useEffect(() => {
    const stop = new AbortController();
    control.count();
    watchSharing((isShared) => setState((now) => ({ ...now, isShared })), stop.signal);
    const leave = open.changes.watch(control.count);
    return () => {
      stop.abort();
      leave();
    };
  }, [open, control]);
  return <DataSection state={state} actions={control} t={t} number={formatNumber} />;
}
