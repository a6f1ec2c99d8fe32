import fc from 'fast-check';
import { settle } from '../../../lib/cite/source.ts';
import { bookKey } from '../../../lib/clippings/accepted-address.ts';
import type { Capture, Clipping, Edits, PlacedPart } from '../../../lib/clippings/clipping.ts';
import { CLIPPING_VERSION, COLOURS } from '../../../lib/clippings/clipping.ts';
import { withTags } from '../../../lib/clippings/edit-clipping.ts';
import { idOf } from '../../../lib/clippings/parse-clipping.ts';
import { anyString } from '../../../scripts/fuzz/any-string.ts';
import { EXAMPLE_CLIPPING } from '../../../scripts/fuzz/example-clipping.ts';
import { anySource } from '../cite/any-source.ts';

/** Text as books and readers have it, and text that means something to some program. */
export const anyText = fc.oneof(
  fc.string(),
  anyString(),
  fc.constantFrom(
    '渡口的灯还亮着。\n船到了。',
    '「燈」與“灯”',
    '=1+1',
    '<b>&amp;"\'',
    '> - 1. # [[x]] {{quote}} $& $1',
    'a,b;c\r\nd\te',
    '𠀀𠮷 ﬁ ｶﾞ',
  ),
);
const line = fc.string({ maxLength: 32 });
const count = fc.nat({ max: 5000 });
/** Few, so that two copies often have the same. */
const time = fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_004 });

const anyPart: fc.Arbitrary<PlacedPart> = fc.record({
  from: count,
  to: count,
  flipPage: fc.option(count),
  units: fc.constantFrom('grid', 'fraction', null),
  box: fc.option(
    fc.record({
      left: fc.double({ min: 0, max: 1, noNaN: true }),
      top: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.double({ min: 0, max: 1, noNaN: true }),
      bottom: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
});

const anyEdits: fc.Arbitrary<Edits> = fc.record({
  note: anyText,
  tags: fc.array(line, { maxLength: 4 }).map((tags) => withTags([], tags)),
  colour: fc.constantFrom(...COLOURS),
  deleted: fc.option(time),
  corrected: fc.record({ title: fc.option(line), issue: line }, { requiredKeys: [] }),
});

const anyCapture: fc.Arbitrary<Capture> = fc
  .record({
    created: time,
    quote: anyText.filter((text) => text.trim() !== ''),
    bookTitle: fc.option(line),
    address: fc.constantFrom(
      'http://magazine.test/book/files/basic-html/page3.html',
      'https://magazine.test/other/files/basic-html/page12.html',
      'file:///home/li/a%20b/files/basic-html/page1.html',
      'zhanjuan:///pdf.html?pdf=0a1b&src=https%3A%2F%2Fa.example%2Fb.pdf#page=3',
      'zhanjuan:///sample/files/basic-html/page3.html',
    ),
    read: anySource.map((source) => settle(source)),
    flipPages: fc.option(fc.tuple(count, count)),
    heading: fc.option(line),
    byline: fc.option(line),
    anchor: fc.record({
      prefix: line,
      suffix: line,
      block: count,
      offset: count,
      occurrences: count,
      occurrence: count,
      parts: fc.array(anyPart, { maxLength: 3 }),
    }),
  })
  .map((capture) => ({ ...capture, book: bookKey(capture.address) }));

const copyOf = (capture: Capture): fc.Arbitrary<Clipping> =>
  fc.record({
    version: fc.constant(CLIPPING_VERSION),
    id: fc.constant(idOf(capture)),
    capture: fc.constant(capture),
    edits: anyEdits,
    edited: fc.record({ note: time, tags: time, colour: time, deleted: time, corrected: time }),
  });

export const anyClipping: fc.Arbitrary<Clipping> = anyCapture.chain(copyOf);

/** Copies of one clipping, edited apart from each other, some of them saved anew. */
export const copies = (length: number): fc.Arbitrary<Clipping[]> =>
  fc.tuple(anyCapture, time).chain(([capture, created]) =>
    fc.array(fc.oneof(copyOf(capture), copyOf({ ...capture, created })), {
      minLength: length,
      maxLength: length,
    }),
  );

/** One to change by hand. */
export { EXAMPLE_CLIPPING as CLIPPING } from '../../../scripts/fuzz/example-clipping.ts';

/** One with its own passage, and whatever else is to be different. */
export function clipping(capture: Partial<Capture> = {}, edits: Partial<Edits> = {}): Clipping {
  const own = { ...EXAMPLE_CLIPPING.capture, ...capture };
  return {
    ...EXAMPLE_CLIPPING,
    id: idOf(own),
    capture: own,
    edits: { ...EXAMPLE_CLIPPING.edits, ...edits },
  };
}
