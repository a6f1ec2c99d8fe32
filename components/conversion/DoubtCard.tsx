import { useRef, useState } from 'preact/hooks';
import type { Choice } from '../../lib/convert/doubtful.ts';
import { EXTENTS, type Extent, originalWord } from '../../lib/convert/own-words/choose-word.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { usePlaceInWindow } from '../selection-bar/use-place-in-window.ts';
import { useReturnedFocus } from '../tools/use-returned-focus.ts';
import type { ConversionActions, OpenDoubt } from './conversion.ts';

interface Props {
  readonly open: OpenDoubt;
  readonly actions: ConversionActions;
  readonly t: Translate;
}

/** What a character may be that no phrase decided: choosing keeps it for this book or for always. */
export function DoubtCard({ open, actions, t }: Props) {
  const { doubt, original, place } = open;
  const card = useRef<HTMLDivElement>(null);
  usePlaceInWindow(card, place);
  const focus = useReturnedFocus();
  const [stands] = doubt.choices;
  const [choice, setChoice] = useState<Choice | undefined>(stands);
  const [extent, setExtent] = useState<Extent>('character');
  const char = original.slice(doubt.start, doubt.end);
  const words = EXTENTS.flatMap((one) => {
    const word = originalWord(original, doubt, one);
    return word === null ? [] : [{ extent: one, word }];
  });
  if (choice === undefined) return null;
  return (
    <div
      ref={card}
      class="card"
      popover="auto"
      role="dialog"
      aria-label={t('chooseFor', char)}
      tabIndex={-1}
      // Who opens it goes on in it.
      autofocus
      onBeforeToggle={focus.onBeforeToggle}
      onToggle={(event) => {
        focus.onToggle(event);
        if (event.newState === 'closed') actions.close();
      }}
    >
      <fieldset class="choices">
        <legend>{t('chooseFor', char)}</legend>
        {doubt.choices.map((one) => (
          <label class="candidate">
            <input
              type="radio"
              name="choice"
              checked={one === choice}
              onChange={() => setChoice(one)}
            />
            <b lang="zh-Hant">{one.text}</b>
            <span class="reading">{one.reading}</span>
            <span class="example" lang="zh-Hant">
              {one.example}
            </span>
          </label>
        ))}
      </fieldset>
      {words.length > 1 && (
        <ExtentChoice words={words} extent={extent} onChoose={setExtent} t={t} />
      )}
      <div class="deeds">
        <button type="button" onClick={() => actions.choose(choice, extent, 'book')}>
          {t('thisBook')}
        </button>
        <button type="button" onClick={() => actions.choose(choice, extent, 'always')}>
          {t('always')}
        </button>
      </div>
    </div>
  );
}

interface ExtentProps {
  /** What the choice may be for, the character alone first. */
  readonly words: readonly { readonly extent: Extent; readonly word: string }[];
  readonly extent: Extent;
  readonly onChoose: (extent: Extent) => void;
  readonly t: Translate;
}

const ExtentChoice = ({ words, extent, onChoose, t }: ExtentProps) => (
  <fieldset class="choices line">
    <legend>{t('chooseWhere')}</legend>
    {words.map((one) => (
      <label>
        <input
          type="radio"
          name="extent"
          checked={one.extent === extent}
          onChange={() => onChoose(one.extent)}
        />
        {t(one.extent === 'character' ? 'whereUndecided' : 'whereWord', one.word)}
      </label>
    ))}
  </fieldset>
);
