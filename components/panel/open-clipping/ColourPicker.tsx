import { COLOURS, type Colour } from '../../../lib/clippings/clipping.ts';
import type { Translate } from '../../../lib/i18n/message.ts';
import { COLOUR_NAMES } from '../colours.ts';

interface Props {
  /** Null where several are chosen, of many colours. */
  readonly value: Colour | null;
  readonly t: Translate;
  readonly onChoose: (colour: Colour) => void;
}

/** One of the five colours, by name for whoever does not see them. */
export function ColourPicker({ onChoose, t, value }: Props) {
  return (
    <fieldset class="colours">
      <legend class="unseen">{t('colour')}</legend>
      {COLOURS.map((colour) => (
        <button
          type="button"
          class={`swatch ${colour}`}
          aria-pressed={value === colour}
          aria-label={t(COLOUR_NAMES[colour])}
          title={t(COLOUR_NAMES[colour])}
          onClick={() => onChoose(colour)}
        />
      ))}
    </fieldset>
  );
}
