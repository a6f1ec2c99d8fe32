import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasOpenedPage,
  parseOpenClippingRequest,
  parsePlace,
  parseShowClippingRequest,
  parseTakePlaceRequest,
  SHOW_CLIPPING,
} from '../../../lib/messages/open-clipping.ts';
import {
  isClippingsChanged,
  parsePageClippings,
  parsePageClippingsRequest,
} from '../../../lib/messages/page-clippings.ts';
import {
  parseOpenPanelRequest,
  parseSaveSelectionRequest,
} from '../../../lib/messages/panel-requests.ts';
import { parseSaveAnswer, parseSaveRequest } from '../../../lib/messages/save-clipping.ts';
import { isUndone, parseUndoSaveRequest } from '../../../lib/messages/undo-save.ts';
import { clipping } from '../clippings/any-clipping.ts';

const saved = { id: 'a', outcome: 'new' };

describe('the messages about clippings', () => {
  it('are taken as they were sent', () => {
    const request = { kind: 'save-clipping', clipping: clipping() };
    expect(parseSaveRequest(structuredClone(request))).toEqual(request);
    expect(parseSaveAnswer({ ok: true, value: saved })).toEqual({ ok: true, value: saved });
    expect(parseSaveAnswer({ ok: false, failure: 'full' })).toEqual({ ok: false, failure: 'full' });
    expect(parseUndoSaveRequest({ kind: 'undo-save', saved })).not.toBeNull();
    expect(
      parsePageClippingsRequest({ kind: 'page-clippings', address: 'a', flipPages: [3, 4] }),
    ).not.toBeNull();
    expect(parsePageClippings([clipping(), { id: 'x' }])).toEqual([clipping()]);
    expect(parseOpenClippingRequest({ kind: 'open-clipping', id: 'a' })?.id).toBe('a');
    expect(parseShowClippingRequest(structuredClone(SHOW_CLIPPING))).not.toBeNull();
    expect(isUndone({ ok: true, value: null })).toBe(true);
    expect(hasOpenedPage({ opened: true })).toBe(true);
  });

  it('are nothing else, whatever comes', () => {
    const parsers = [
      parseSaveRequest,
      parseUndoSaveRequest,
      parsePageClippingsRequest,
      parseOpenClippingRequest,
      parseShowClippingRequest,
      parseTakePlaceRequest,
      parseOpenPanelRequest,
      parseSaveSelectionRequest,
    ];
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parse of parsers) expect(parse(value)).toBeNull();
        expect(parseSaveAnswer(value)).toEqual({ ok: false, failure: 'failed' });
        expect([isUndone(value), hasOpenedPage(value), isClippingsChanged(value)]).toEqual([
          false,
          false,
          false,
        ]);
        expect(parsePageClippings(value)).toEqual([]);
        expect(typeof (parsePlace(value) ?? '')).toBe('string');
      }),
    );
  });

  it('keep no clipping that leads where nothing is read', () => {
    const own = clipping({ address: 'javascript:alert(1)' });
    expect(parseSaveRequest({ kind: 'save-clipping', clipping: own })).toBeNull();
  });
});
