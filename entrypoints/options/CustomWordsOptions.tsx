import { useEffect, useState } from 'preact/hooks';
import {
  CustomWordsSection,
  type WordsReport,
} from '../../components/conversion/CustomWordsSection.tsx';
import { WORD_FAULTS } from '../../components/conversion/word-fault.ts';
import {
  type CustomWord,
  parseCustomWords,
  wordKey,
} from '../../lib/convert/own-words/custom-words.ts';
import { mergeWords, WORDS_MAX } from '../../lib/convert/own-words/merge-words.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { formatNumber } from '../services/format-number.ts';
import { reportFailure } from '../services/report-failure.ts';
import {
  ownCustomWords,
  storeCustomWords,
  watchCustomWords,
} from '../services/stores/custom-word-store.ts';

/** In bytes: far more than the most words that are kept take. */
const FILE_MAX = 1024 * 1024;
/** How many faulty lines are told of one by one. */
const FAULTS_TOLD = 10;

/** The reader's own words, as they are stored. */
export function CustomWordsOptions({ t }: { readonly t: Translate }) {
  const [words, setWords] = useState<readonly CustomWord[] | null>(null);
  const [report, setReport] = useState<WordsReport | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const renew = (): void => {
      ownCustomWords(null).then(setWords).catch(reportFailure);
    };
    renew();
    watchCustomWords(renew, stop.signal);
    return () => stop.abort();
  }, []);
  const store = (kept: readonly CustomWord[]): void => {
    storeCustomWords(kept, null).catch(reportFailure);
  };
  const take = (text: string, isFile: boolean): void => {
    const { words: others, faults } = parseCustomWords(text);
    const merged = mergeWords(words ?? [], others);
    if (merged === null) setReport(fault(t('tooManyWords', formatNumber(WORDS_MAX))));
    else {
      if (others.length > 0) store(merged);
      const told = faults.slice(0, FAULTS_TOLD).map((one) => {
        const why = t(WORD_FAULTS[one.fault]);
        return isFile ? t('faultInLine', formatNumber(one.line), why) : why;
      });
      const more =
        faults.length > FAULTS_TOLD ? [t('moreFaults', formatNumber(faults.length))] : [];
      const done = isFile ? t('wordsImported', formatNumber(others.length)) : null;
      setReport({ done, faults: [...told, ...more] });
    }
  };
  const takeFile = (file: File): void => {
    if (file.size > FILE_MAX) setReport(fault(t('wordsFileTooLarge')));
    else file.text().then((text) => take(text, true), reportFailure);
  };
  return (
    <CustomWordsSection
      words={words}
      report={report}
      onAdd={(line) => take(line, false)}
      onRemove={(word) => store((words ?? []).filter((known) => wordKey(known) !== wordKey(word)))}
      onImport={takeFile}
      t={t}
    />
  );
}

const fault = (line: string): WordsReport => ({ done: null, faults: [line] });
