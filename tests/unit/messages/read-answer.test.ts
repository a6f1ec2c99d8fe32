import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReadAnswer } from '../../../lib/messages/read-answer.ts';
import type { PageOfRuns, Run } from '../../../lib/model/run.ts';

const box = { left: 0.1, top: 0.2, right: 0.3, bottom: 0.4 };
const run: Run = { text: '渡口', box, edges: [0.1, 0.2, 0.3] };
const page: PageOfRuns = {
  flipPage: 3,
  title: null,
  source: 'text-position',
  units: 'fraction',
  runs: [run, { text: '', box }],
};

const withRun = (changed: object): unknown => ({
  page: { ...page, runs: [{ ...run, ...changed }] },
});

/** Whatever JSON can say in place of a number. */
const anyJson = fc.oneof(fc.jsonValue(), fc.constant(Number.NaN), fc.constant(-Infinity));

describe('parseReadAnswer', () => {
  it.each([
    ['no page', { page: null }],
    ['a page', { page }],
  ])('takes an answer with %s as it is, through JSON too', (_, answer) => {
    expect(parseReadAnswer(answer)).toBe(answer);
    expect(parseReadAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });

  it.each([
    ['nothing', undefined],
    ['no page at all', {}],
    ['runs that are no list', { page: { ...page, runs: { length: 0 } } }],
    ['an unknown source', { page: { ...page, source: 'pdf' } }],
    ['unknown units', { page: { ...page, units: 'pt' } }],
    ['a run without text', withRun({ text: null })],
    ['a run without a place', withRun({ box: null })],
    ['a box from right to left', withRun({ box: { ...box, left: 0.5 } })],
    ['a box from bottom to top', withRun({ box: { ...box, top: 0.5 } })],
    ['a box without an end', withRun({ box: { ...box, right: Number.POSITIVE_INFINITY } })],
    ['an edge too few', withRun({ edges: [0.1, 0.3] })],
    ['an edge that is no number', withRun({ edges: [0.1, null, 0.3] })],
  ])('takes no answer with %s', (_, answer) => {
    expect(parseReadAnswer(answer)).toBeNull();
  });

  it('never throws, and gives only pages that the engine can rebuild', () => {
    const side = fc.oneof({ arbitrary: fc.double(), weight: 4 }, { arbitrary: anyJson, weight: 1 });
    const runs = fc.array(
      fc.record({
        text: fc.oneof(fc.string(), anyJson),
        box: fc.oneof(fc.record({ left: side, top: side, right: side, bottom: side }), anyJson),
      }),
    );
    fc.assert(
      fc.property(runs, (given) => {
        const answer = parseReadAnswer({ page: { ...page, runs: given } });
        for (const { text, box: found } of answer?.page?.runs ?? []) {
          expect(typeof text).toBe('string');
          expect(Object.values(found).every(Number.isFinite)).toBe(true);
          expect(found.left <= found.right && found.top <= found.bottom).toBe(true);
        }
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => parseReadAnswer(value) === null));
  });
});
