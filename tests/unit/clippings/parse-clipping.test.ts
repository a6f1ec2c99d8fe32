import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookKey, isAcceptedAddress } from '../../../lib/clippings/accepted-address.ts';
import { CLIPPING_VERSION } from '../../../lib/clippings/clipping.ts';
import { keptAddress, openedAddress } from '../../../lib/clippings/own-address.ts';
import { parseClipping } from '../../../lib/clippings/parse-clipping.ts';
import { passageId } from '../../../lib/clippings/passage-id.ts';
import { type Upgrade, upgraded } from '../../../lib/clippings/upgrade.ts';
import { anyClipping, clipping } from './any-clipping.ts';

const OWN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';

describe('parseClipping', () => {
  it('takes every clipping as it is, out of JSON too', () => {
    fc.assert(
      fc.property(anyClipping, (own) => {
        expect(parseClipping(own)).toEqual({ ok: true, clipping: own });
        const parsed = parseClipping(JSON.parse(JSON.stringify(own)));
        expect(parsed).toEqual({ ok: true, clipping: own });
      }),
    );
  });

  it('takes nothing else, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseClipping(value)).toEqual({ ok: false, reason: 'no-clipping' });
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
        expect(parseClipping(copy).ok).toBe(false);
      }),
    );
  });

  it('drops what is no part of a clipping', () => {
    const own = clipping();
    const more = { ...own, extra: 1, capture: { ...own.capture, html: '<b>' } };
    expect(parseClipping(more)).toEqual({ ok: true, clipping: own });
  });

  it('takes no field from a record’s own prototype', () => {
    const own = clipping();
    const corrected: unknown = JSON.parse(
      '{"__proto__":{"authors":"x"},"constructor":1,"issue":"9"}',
    );
    const parsed = parseClipping({ ...own, edits: { ...own.edits, corrected } });
    expect(parsed).toEqual({ ok: true, clipping: clipping({}, { corrected: { issue: '9' } }) });
    expect(parsed.ok && Object.keys(parsed.clipping.edits.corrected)).toEqual(['issue']);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome-extension://another/page.html',
    'http://a b/',
    'blob:http://a/',
  ])('keeps none that leads to %s', (address) => {
    expect(parseClipping(clipping({ address }))).toEqual({ ok: false, reason: 'address' });
    const read = { url: address };
    expect(parseClipping(clipping({ read }))).toEqual({ ok: false, reason: 'address' });
  });

  it('says when a newer version made it', () => {
    expect(parseClipping({ ...clipping(), version: CLIPPING_VERSION + 1 })).toEqual({
      ok: false,
      reason: 'newer',
    });
  });

  it('takes no passage under the name of another', () => {
    const id = clipping({ quote: '另一段。' }).id;
    expect(parseClipping({ ...clipping(), id }).ok).toBe(false);
  });
});

describe('a clipping of a page of the extension’s own', () => {
  const PDF = 'pdf.html?pdf=0a1b&src=https%3A%2F%2Fa.example%2Fb.pdf#page=3';
  const SAMPLE = 'sample/files/basic-html/page3.html';
  const INSTALLATIONS = [OWN, 'moz-extension://1b4e28ba-2fa1-11d2-883f-0016d3cca427/'];

  /** As the first version kept it: with the address of the installation, and a name made of that. */
  function kept(path: string, installation: string): object {
    const own = clipping({ address: installation + path });
    const book = path === SAMPLE ? `${installation}sample/` : 'pdf:0a1b';
    const { anchor, flipPages, quote } = own.capture;
    const flipPage = flipPages?.[0] ?? null;
    const id = passageId({ book, flipPage, quote, occurrence: anchor.occurrence });
    return { ...own, version: 1, id, capture: { ...own.capture, book } };
  }

  it.each([PDF, SAMPLE])('of whatever installation becomes the same: %s', (path) => {
    const own = clipping({ address: `zhanjuan:///${path}` });
    const clippings = INSTALLATIONS.map((installation) => parseClipping(kept(path, installation)));
    const book = bookKey(own.capture.address);
    const expected = { ok: true, clipping: { ...own, capture: { ...own.capture, book } } };
    expect(clippings).toEqual([expected, expected]);
  });

  it('is opened in the installation that shows it', () => {
    for (const own of INSTALLATIONS) {
      expect(openedAddress(`zhanjuan:///${PDF}`, own)).toBe(own + PDF);
      expect(keptAddress(own + PDF)).toBe(`zhanjuan:///${PDF}`);
    }
    expect(openedAddress('http://a.example/b', OWN)).toBe('http://a.example/b');
  });

  it.each([
    'options.html',
    'sample/../options.html',
    'pdf.html/../options.html',
    'sample/files/basic-html/page3.html\n',
  ])('is none of %s', (path) => {
    expect(keptAddress(OWN + path)).toBe(OWN + path);
    expect(parseClipping(clipping({ address: `zhanjuan:///${path}` })).ok).toBe(false);
    expect(openedAddress(`zhanjuan:///${path}`, OWN)).toBe(`zhanjuan:///${path}`);
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
      from: 1,
    });
    expect(upgraded({ version: 2 }, upgrades, 3)).toEqual({
      ok: true,
      record: { version: 3, third: true },
      from: 2,
    });
  });

  it.each([[{ version: 0 }], [{ version: 1.5 }], [{}], [null], ['1']])('takes no %j', (value) => {
    expect(upgraded(value, upgrades, 3)).toEqual({ ok: false, reason: 'no-clipping' });
  });
});

describe('isAcceptedAddress', () => {
  it.each(['http://a/', 'https://a.test/b?c#d', 'file:///a/b.html', 'zhanjuan:///pdf.html?src=a'])(
    'takes %s',
    (address) => expect(isAcceptedAddress(address)).toBe(true),
  );

  it.each([
    '',
    'a',
    '//a/',
    'about:blank',
    'http://',
    `${OWN}pdf.html`,
    'zhanjuan:///options.html',
  ])('does not take %s', (address) => expect(isAcceptedAddress(address)).toBe(false));
});

describe('bookKey', () => {
  it('is the same for every page of a book, on http and https', () => {
    const key = bookKey('http://Magazine.test/a/files/basic-html/page1.html');
    expect(bookKey('https://magazine.test/a/files/basic-html/page20.html?x#y')).toBe(key);
    expect(bookKey('http://magazine.test/b/files/basic-html/page1.html')).not.toBe(key);
    expect(bookKey('file:///a/files/basic-html/page1.html')).toBe('file:///a/');
    expect(bookKey(`${OWN}pdf.html?src=a#page=2`)).toBe('zhanjuan:///pdf.html?src=a');
    const fingerprint = `${OWN}pdf.html?pdf=0a1b2c`;
    expect(bookKey(`${fingerprint}#page=2`)).toBe('pdf:0a1b2c');
    expect(bookKey(`${fingerprint}&src=http%3A%2F%2Fa.example%2Fb.pdf#page=3`)).toBe('pdf:0a1b2c');
  });
});
