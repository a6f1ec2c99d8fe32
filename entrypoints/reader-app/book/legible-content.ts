import type { Illegible, PageContent } from '../../../components/reading-view/reading.ts';
import { illegibilityOf, type Illegible as Reason } from '../../../lib/sources/legibility.ts';

const MESSAGES: Readonly<Record<Reason, Illegible>> = {
  'font-codes': 'illegibleFont',
  'wrong-encoding': 'illegibleEncoding',
};

/** The content of a page; where its text is gibberish, the picture in place of it, and why. */
export function legibleContent(content: PageContent): PageContent {
  if (content.kind !== 'prose') return content;
  const reason = illegibilityOf(content.prose.blocks.map(({ text }) => text).join('\n'));
  return reason === null ? content : { kind: 'picture', illegible: MESSAGES[reason] };
}
