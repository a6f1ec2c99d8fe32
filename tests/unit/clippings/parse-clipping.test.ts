import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookKey, isAcceptedAddress } from '../../../lib/clippings/accepted-address.ts';
import { parseClipping } from '../../../lib/clippings/parse-clipping.ts';
import { type Upgrade, upgraded } from '../../../lib/clippings/upgrade.ts';
import { anyClipping, clipping } from './any-clipping.ts';

const OWN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';

describe('parseClipping', () => {
  it('takes every clipping as it is, out of JSON too', () => {
    fc.assert(
      fc.property(anyClipping, (own) => {
        expect(parseClipping(own, OWN)).toEqual({ ok: true, clipping: own });
        const parsed = parseClipping(JSON.parse(JSON.stringify(own)), OWN);
        expect(parsed).toEqual({ ok: true, clipping: own });
      }),
    );
  });

  it('takes nothing else, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseClipping(value, OWN)).toEqual({ ok: false, reason: 'no-clipping' });
      }),
    );
  });

  it('takes no clipping of which a field is something else', () => {
    const wrong = fc.constantFrom<unknown>(undefined, null, -1, 'x'.repeat(300_000), {}, [0], NaN);
    const paths = [
      ['id'],
      ['capture'],
      ['capture', 'created'],
      ['capture', 'quote'],
      ['capture', 'anchor', 'parts'],
      ['capture', 'read', 'authors'],
      ['edits', 'tags'],
      ['edits', 'colour'],
      ['edited', 'note'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), wrong, (path, value) => {
        if (path.includes('authors') && value === undefined) return;
        if (Array.isArray(value) && path.at(-1) === 'parts') return;
        const copy: unknown = structuredClone(clipping());
        const last = path
          .slice(0, -1)
          .reduce<unknown>((at, name) => Reflect.get(Object(at), name), copy);
        Reflect.set(Object(last), path.at(-1) ?? '', value);
        expect(parseClipping(copy, OWN).ok).toBe(false);
      }),
    );
  });

  it('drops what is no part of a clipping', () => {
    const own = clipping();
    const more = { ...own, extra: 1, capture: { ...own.capture, html: '<b>' } };
    expect(parseClipping(more, OWN)).toEqual({ ok: true, clipping: own });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome-extension://another/page.html',
    'http://a b/',
    'blob:http://a/',
  ])('keeps none that leads to %s', (address) => {
    expect(parseClipping(clipping({ address }), OWN)).toEqual({ ok: false, reason: 'address' });
    const read = { url: address };
    expect(parseClipping(clipping({ read }), OWN)).toEqual({ ok: false, reason: 'address' });
  });

  it('says when a newer version made it', () => {
    expect(parseClipping({ ...clipping(), version: 2 }, OWN)).toEqual({
      ok: false,
      reason: 'newer',
    });
  });

  it('takes no passage under the name of another', () => {
    const id = clipping({ quote: '另一段。' }).id;
    expect(parseClipping({ ...clipping(), id }, OWN).ok).toBe(false);
  });
});

describe('upgraded', () => {
  const upgrades = new Map<number, Upgrade>([
    [1, (record: object) => ({ ...record, second: true })],
    [2, (record: object) => ({ ...record, third: true })],
  ]);

  it('brings an old record up step by step', () => {
    expect(upgraded({ version: 1, a: 1 }, upgrades, 3)).toEqual({
      ok: true,
      record: { version: 3, a: 1, second: true, third: true },
    });
    expect(upgraded({ version: 2 }, upgrades, 3)).toEqual({
      ok: true,
      record: { version: 3, third: true },
    });
  });

  it.each([[{ version: 0 }], [{ version: 1.5 }], [{}], [null], ['1']])('takes no %j', (value) => {
    expect(upgraded(value, upgrades, 3)).toEqual({ ok: false, reason: 'no-clipping' });
  });
});

describe('isAcceptedAddress', () => {
  it.each(['http://a/', 'https://a.test/b?c#d', 'file:///a/b.html', `${OWN}pdf.html?src=a`])(
    'takes %s',
    (address) => expect(isAcceptedAddress(address, OWN)).toBe(true),
  );

  it.each(['', 'a', '//a/', 'about:blank', 'http://', `${OWN.slice(0, -1)}.evil/`])(
    'does not take %s',
    (address) => expect(isAcceptedAddress(address, OWN)).toBe(false),
  );
});

describe('bookKey', () => {
  it('is the same for every page of a book, on http and https', () => {
    const key = bookKey('http://Magazine.test/a/files/basic-html/page1.html');
    expect(bookKey('https://magazine.test/a/files/basic-html/page20.html?x#y')).toBe(key);
    expect(bookKey('http://magazine.test/b/files/basic-html/page1.html')).not.toBe(key);
    expect(bookKey('file:///a/files/basic-html/page1.html')).toBe('file:///a/');
    expect(bookKey(`${OWN}pdf.html?src=a#page=2`)).toBe(`${OWN}pdf.html?src=a`);
    const fingerprint = `${OWN}pdf.html?pdf=0a1b2c`;
    expect(bookKey(`${fingerprint}#page=2`)).toBe('pdf:0a1b2c');
    expect(bookKey(`${fingerprint}&src=http%3A%2F%2Fa.example%2Fb.pdf#page=3`)).toBe('pdf:0a1b2c');
  });
});
