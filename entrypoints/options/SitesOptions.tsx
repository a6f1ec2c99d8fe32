import { useEffect, useState } from 'preact/hooks';
import { SitesSection } from '../../components/options/SitesSection.tsx';
import type { Translate } from '../../lib/i18n/message.ts';
import type { Site } from '../../lib/sites/site.ts';
import { offeredSites, stopOffering, watchOfferedSites } from '../services/offered-sites.ts';
import { reportFailure } from '../services/report-failure.ts';
import {
  allowedSites,
  askForSite,
  giveUpSite,
  watchPermissions,
} from '../services/site-permissions.ts';

/** Asks at once, or the browser forgets the click. */
async function allow(site: Site): Promise<void> {
  if (await askForSite(site)) await stopOffering(site);
}

/** The sites as the browser has them, and those that a backup offers. */
export function SitesOptions({ t }: { readonly t: Translate }) {
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  const [offered, setOffered] = useState<readonly Site[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const renew = (): void => {
      allowedSites().then(setSites).catch(reportFailure);
      offeredSites().then(setOffered).catch(reportFailure);
    };
    renew();
    watchPermissions(renew, stop.signal);
    watchOfferedSites(renew, stop.signal);
    return () => stop.abort();
  }, []);
  const doing =
    (act: (site: Site) => Promise<unknown>) =>
    (site: Site): void => {
      act(site).catch(reportFailure);
    };
  return (
    <SitesSection
      sites={sites}
      offered={offered}
      onGiveUp={doing(giveUpSite)}
      onAllow={doing(allow)}
      onDecline={doing(stopOffering)}
      t={t}
    />
  );
}
