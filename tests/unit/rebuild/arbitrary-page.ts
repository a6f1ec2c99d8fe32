import fc from 'fast-check';
import type { Box } from '../../../lib/model/geometry.ts';
import type { PageOfRuns, Run } from '../../../lib/model/run.ts';
import { anyString } from '../../../scripts/fuzz/any-string.ts';

/**
 * Places are whole numbers of these, and an em is a power of two of them: halving and moving a page
 * then changes no distance by a rounding, so that none falls on the other side of a threshold.
 */
const PLACE = 2 ** -12;
const EMS = [32, 64] as const;

const CLAUSES = [
  '河水漫过了石阶',
  '他把灯挂在门前，',
  '到了第三年春天,新桥修好了。',
  '“这是谁的船？”老人问。',
  '共收下(含借用)46 件',
  '一、清点旧物',
  'The ferry left at dawn, ',
  'and nobody on the pier re-',
  'membered its name. ',
  'north-',
  'east wind',
  '강가에 등불이 켜졌다 ',
  '— 12 —',
  '文/周禾',
  '图：渡口的早晨',
  '①',
  '𠮷野家',
];

const clauses = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: max })
    .map((all) => all.join(''));

/** Any code units: spaces, control and bidi characters, halves of pairs, marks, hyphens. */
const wildText: fc.Arbitrary<string> = fc.oneof(
  anyString({ maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...' \t-\u00ad\u2010\u200b\ufeff\u202e\u0301\0,(。“A国한\ud840\udc00'),
    maxLength: 12,
  }),
  clauses(2),
);

/** A line of a column: its text, and how it is set. */
interface SetLine {
  readonly text: string;
  /** In ems. */
  readonly indent: number;
  /** From the line before, in ems. */
  readonly step: number;
  /** Of its em to the page's. */
  readonly scale: number;
}

/** In ems: columns of 14 characters, two ems apart. */
const LINE = 14;
const PITCH = 16;

/** Lines with a first-line indent here and there, of another size here and there. */
const column: fc.Arbitrary<SetLine[]> = fc.array(
  fc.record({
    text: clauses(3).map((text) => [...text].slice(0, LINE).join('').trim()),
    indent: fc.constantFrom(0, 0, 0, 2),
    step: fc.constantFrom(1.57, 1.57, 1.57, 3.31),
    scale: fc.constantFrom(1, 1, 1, 1, 1.5),
  }),
  { minLength: 1, maxLength: 14 },
);

const columns = fc.array(column, { minLength: 1, maxLength: 3 });

const exactRuns: fc.Arbitrary<Run[]> = fc
  .record({ columns, em: fc.constantFrom(...EMS) })
  .map(({ columns, em }) =>
    columns.flatMap((lines, index) => {
      let top = 300;
      return lines.map(({ text, indent, step, scale }): Run => {
        top += Math.round(step * em);
        const own = Math.round(em * scale);
        const left = 200 + (index * PITCH + indent) * em;
        const right = left + text.length * own;
        const edges = Array.from({ length: text.length + 1 }, (_, unit) => left + unit * own);
        return {
          text,
          box: inPlaces({ left, top, right, bottom: top + own }),
          edges: edges.map((edge) => edge * PLACE),
        };
      });
    }),
  );

/** In cells and rows, as the older layer is laid out: an em is about two cells. */
const gridRuns: fc.Arbitrary<Run[]> = columns.map((columns) =>
  columns.flatMap((lines, index) => {
    let top = 2;
    return lines.map(({ text, indent, step }): Run => {
      top += Math.round(step / 1.5);
      const left = 10 + 2 * (index * (PITCH + 1) + indent);
      return { text, box: { left, top, right: left + 2.1 * text.length, bottom: top + 1 } };
    });
  }),
);

const inPlaces = ({ left, top, right, bottom }: Box): Box => ({
  left: left * PLACE,
  top: top * PLACE,
  right: right * PLACE,
  bottom: bottom * PLACE,
});

/** Anything anywhere, at one place or far apart, on the page or beyond it. */
const wildRuns: fc.Arbitrary<Run[]> = fc.array(
  fc
    .record({
      text: wildText,
      x: fc.oneof(fc.integer({ min: -4096, max: 8192 }), fc.constantFrom(0, 1023, 1024)),
      y: fc.oneof(fc.integer({ min: -4096, max: 8192 }), fc.constantFrom(0, 1023, 1024)),
      w: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 4096 })),
      h: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 4096 })),
      told: fc.boolean(),
    })
    .map(({ text, x, y, w, h, told }): Run => {
      const box = inPlaces({ left: x, top: y, right: x + w, bottom: y + h });
      if (!told) return { text, box };
      const share = w / (text.length || 1);
      const edges = Array.from(
        { length: text.length + 1 },
        (_, unit) => (x + Math.round(share * unit)) * PLACE,
      );
      return { text, box, edges };
    }),
  { maxLength: 24 },
);

const pageOf = (units: PageOfRuns['units'], runs: readonly Run[]): PageOfRuns => ({
  flipPage: 7,
  title: '河上',
  source: units === 'grid' ? 'grid' : 'text-position',
  units,
  runs,
});

/** A page that looks like one. */
export const typesetPage = (units: PageOfRuns['units']): fc.Arbitrary<PageOfRuns> =>
  (units === 'grid' ? gridRuns : exactRuns).map((runs) => pageOf(units, runs));

/** A page that keeps the contract of `PageOfRuns`, and nothing else. */
export const wildPage = (units: PageOfRuns['units']): fc.Arbitrary<PageOfRuns> =>
  wildRuns.map((runs) => pageOf(units, runs));

export const anyPage: fc.Arbitrary<PageOfRuns> = fc.oneof(
  typesetPage('fraction'),
  typesetPage('grid'),
  wildPage('fraction'),
  wildPage('grid'),
);

/** A page, and the same with its runs in another order. */
export const shuffledPages = (
  pages: fc.Arbitrary<PageOfRuns>,
): fc.Arbitrary<{ readonly page: PageOfRuns; readonly shuffled: PageOfRuns }> =>
  pages.chain((page) =>
    fc
      .shuffledSubarray([...page.runs], {
        minLength: page.runs.length,
        maxLength: page.runs.length,
      })
      .map((runs) => ({ page, shuffled: { ...page, runs } })),
  );
