import type { Translate } from '../../lib/i18n/message.ts';
import { USUAL_READING_SETTINGS } from '../../lib/settings/reading-settings.ts';
import { Prose } from '../prose/Prose.tsx';
import { setView } from '../reading-view/set-view.ts';
import type { Sample } from './WelcomePage.tsx';

interface Props {
  readonly sample: Sample | null;
  readonly t: Translate;
}

/** The same page twice: as it is, and as it is read. */
export const SamplePages = ({ sample, t }: Props) => (
  <div class="sample-pages">
    <figure>
      <figcaption>{t('welcomeBefore')}</figcaption>
      <pre lang="zh-Hans">{sample?.layer}</pre>
    </figure>
    <figure>
      <figcaption>{t('welcomeAfter')}</figcaption>
      <div class="view article" {...setView({ ...USUAL_READING_SETTINGS, theme: 'system' })}>
        {sample !== null && <Prose page={sample.prose} t={t} />}
      </div>
    </figure>
  </div>
);
