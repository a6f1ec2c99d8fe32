import {
  type CustomWord,
  formatCustomWords,
  nameOf,
  wordKey,
} from '../../lib/convert/own-words/custom-words.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { FileButton } from '../forms/FileButton.tsx';
import { OptionsSection } from '../options/OptionsSection.tsx';
import { directionName } from './direction-name.ts';
import { NewWordForm } from './NewWordForm.tsx';

/** What became of what the reader has done last. */
export interface WordsReport {
  /** What was done; null where there is nothing to say of it. */
  readonly done: string | null;
  /** What is the matter, a line each. */
  readonly faults: readonly string[];
}

interface Props {
  /** Null while they are being read. */
  readonly words: readonly CustomWord[] | null;
  readonly report: WordsReport | null;
  readonly onAdd: (line: string) => void;
  readonly onRemove: (word: CustomWord) => void;
  readonly onImport: (file: File) => void;
  readonly t: Translate;
}

/** The file that an export is saved as. */
const FILE_NAME = 'zhanjuan-words.txt';

/** The reader's own words of conversion: seen, added, taken out, and carried in and out as text. */
export function CustomWordsSection({ words, report, onAdd, onRemove, onImport, t }: Props) {
  return (
    <OptionsSection id="words" title={t('customWords')}>
      <p class="soft">{t('customWordsHelp')}</p>
      <NewWordForm onAdd={onAdd} t={t} />
      {report !== null && (
        <div role="status">
          {report.done !== null && <p class="soft">{report.done}</p>}
          {report.faults.map((line) => (
            <p class="fault">{line}</p>
          ))}
        </div>
      )}
      {words !== null && words.length > 0 && (
        <ul class="words" aria-label={t('customWords')}>
          {words.map((word) => (
            <WordRow key={wordKey(word)} word={word} onRemove={onRemove} t={t} />
          ))}
        </ul>
      )}
      {words?.length === 0 && <p class="soft">{t('noCustomWords')}</p>}
      <Carrying words={words ?? []} onImport={onImport} t={t} />
    </OptionsSection>
  );
}

interface RowProps {
  readonly word: CustomWord;
  readonly onRemove: (word: CustomWord) => void;
  readonly t: Translate;
}

const WordRow = ({ word, onRemove, t }: RowProps) => (
  <li>
    <span class="soft" title={nameOf(word.direction)}>
      {directionName(word.direction, t)}
    </span>
    <span class="word">
      {word.from} → {word.to}
    </span>
    <button
      type="button"
      class="button framed"
      aria-label={t('removeWordNamed', word.from)}
      onClick={() => onRemove(word)}
    >
      {t('removeWord')}
    </button>
  </li>
);

function Carrying({
  words,
  onImport,
  t,
}: Pick<Props, 'onImport' | 't'> & { readonly words: readonly CustomWord[] }) {
  const text = `data:text/plain;charset=utf-8,${encodeURIComponent(formatCustomWords(words))}`;
  return (
    <div class="carrying">
      <FileButton name={t('importWords')} accept=".txt,text/plain" onFile={onImport} />
      {words.length > 0 && (
        <a class="button framed" href={text} download={FILE_NAME}>
          {t('exportWords')}
        </a>
      )}
    </div>
  );
}
