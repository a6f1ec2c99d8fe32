import type { Translate } from '../../lib/i18n/message.ts';
import type { OpeningProgress } from './pdf-state.ts';

interface Props {
  readonly name: string;
  readonly progress: OpeningProgress | null;
  readonly onStop: () => void;
  readonly t: Translate;
}

const MEGABYTE = 1_000_000;

/** Megabytes to a tenth, as file managers tell them. */
const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);

function told({ unit, done, total }: OpeningProgress, t: Translate): string {
  if (unit === 'pages') return t('pdfLookedAt', String(done), String(total ?? done));
  if (total === null) return t('pdfLoaded', megabytes(done));
  return t('pdfLoadedOf', megabytes(done), megabytes(total));
}

/** A document on its way, how much of it is there, and the way to stop. */
export function Opening({ name, progress, onStop, t }: Props) {
  const total = progress?.total ?? null;
  return (
    <div class="opening">
      <p role="status">{t('pdfOpening', name)}</p>
      <progress
        aria-label={t('pdfOpening', name)}
        {...(total === null ? {} : { max: total, value: progress?.done ?? 0 })}
      />
      <p class="soft">{progress === null ? '' : told(progress, t)}</p>
      <button type="button" class="button framed" onClick={onStop}>
        {t('pdfStop')}
      </button>
    </div>
  );
}
