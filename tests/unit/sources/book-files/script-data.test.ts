import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Data,
  isList,
  isObject,
  readAssignments,
  readStringOfArray,
} from '../../../../lib/sources/book-files/script-data.ts';

/** The value of the only assignment to `data`. */
function onlyValue(script: string): Data | undefined {
  const read = readAssignments(script, 'data');
  return read.ok ? read.value[0]?.value : undefined;
}

/** With the prototypes that JSON gives, to compare with that. */
function toPlain(data: Data | undefined): unknown {
  if (isObject(data)) {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toPlain(value)]));
  }
  return isList(data) ? data.map(toPlain) : data;
}

describe('readAssignments', () => {
  it('reads a literal as other people write it', () => {
    const script = `\ufeff/* made by a tool */
      var data = {page: 3, 'single': 'it\\'s', "n": [-0.5, 1e-3, .25, 2.,], // the end
      deep: {a: [true, false, null,],},};`;
    expect(toPlain(onlyValue(script))).toEqual({
      page: 3,
      single: "it's",
      n: [-0.5, 0.001, 0.25, 2],
      deep: { a: [true, false, null] },
    });
  });

  it('evaluates nothing', () => {
    for (const value of ['(globalThis.ran = 1)', 'run()', 'new Run()']) {
      expect(readAssignments(`var data = {a: ${value}};`, 'data')).toMatchObject({ ok: false });
    }
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it('decodes escapes', () => {
    const script = String.raw`data = "\u4e00\x41\n\t\"\u{1f600}\z\
end\ud83d\ude00"`;
    expect(onlyValue(script)).toBe('一A\n\t"😀zend😀');
  });

  it('keeps an escape that is none as it stands, but for the backslash', () => {
    expect(onlyValue(String.raw`data = "\u12 \xg \u{110000}"`)).toBe('u12 xg u{110000}');
  });

  it('gives the index of each assignment in turn', () => {
    const read = readAssignments('data[1] = {"a":"data[9]=1"}; data[ "2" ]=[2]', 'data');
    expect(read.ok && read.value.map(({ index }) => index)).toEqual([1, 2]);
  });

  it('reads words for numbers that are none as null', () => {
    expect(onlyValue('data=[NaN,-Infinity,undefined]')).toEqual([null, null, null]);
  });

  it('reads what is too large for a number as the engine does', () => {
    expect(onlyValue('data=[1e999,-1e999]')).toEqual([Infinity, -Infinity]);
    expect(onlyValue('data={"a":1e999}')).toEqual({ a: Infinity });
  });

  it('keeps keys that objects have of themselves', () => {
    expect(toPlain(onlyValue('data={"constructor":1,toString:2}'))).toEqual({
      constructor: 1,
      toString: 2,
    });
    for (const script of ['data={"__proto__":{"x":1}}', "data={'__proto__':{x:1}}"]) {
      const value = onlyValue(script);
      expect(isObject(value) && value.x).toBeUndefined();
      expect(toPlain(value)).toEqual(JSON.parse('{"__proto__":{"x":1}}'));
    }
  });

  it.each([
    ['a call', 'data = load()', 'not-data'],
    ['a function', 'data = function () {}', 'not-data'],
    ['an expression', 'data = [1 + 1]', 'not-data'],
    ['a number that goes on', 'data = [1x]', 'not-data'],
    ['a template', 'data = `a`', 'not-data'],
    ['a member', 'data = [NaN.x]', 'not-data'],
    ['an unclosed array', 'data = [1, 2', 'unclosed'],
    ['an unclosed comment', 'data = [1 /* ', 'unclosed'],
    ['nothing', 'var other = 1', 'not-found'],
    ['another name', 'metadata = 1; data2 = 1; x.data = 1', 'not-found'],
    ['a comparison', 'if (data == 1) run()', 'not-found'],
    ['deep nesting', `data = ${'['.repeat(100_000)}`, 'too-deep'],
  ])('refuses %s', (_, script, fault) => {
    expect(readAssignments(script, 'data')).toMatchObject({ ok: false, fault });
  });

  it('reads JSON alike where it ends the script and where it does not', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        expect(toPlain(onlyValue(`data = ${text}; more()`))).toEqual(
          toPlain(onlyValue(`data = ${text};`)),
        );
      }),
    );
  });

  it('reads whatever JSON writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        expect(toPlain(onlyValue(`data = ${text};`))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('reads decimals as the engine does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.nat(12), (digits, places) => {
        const text = (digits / 10 ** places).toFixed(places);
        expect(onlyValue(`data=[${text}]`)).toEqual([Number(text)]);
      }),
    );
  });

  it('ends with a result or a fault on any text', () => {
    const piece = fc.constantFrom(
      'data=',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '\\',
      ',',
      ':',
      '1',
      'a',
      '/*',
      '//',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const script = `data=${pieces.join('')}`;
        const read = readAssignments(script, 'data');
        if (!read.ok) expect(read.at).toBeLessThanOrEqual(script.length);
      }),
    );
  });
});

describe('readStringOfArray', () => {
  const script = String.raw`var texts =["one","t\"wo",'three',null,["x"],"\u56db"];`;

  it('reads one string', () => {
    expect(readStringOfArray(script, 'texts', 1)).toEqual({ ok: true, value: 't"wo' });
    expect(readStringOfArray(script, 'texts', 5)).toEqual({ ok: true, value: '四' });
  });

  it('gives null where there is none', () => {
    expect(readStringOfArray(script, 'texts', 3)).toEqual({ ok: true, value: null });
    expect(readStringOfArray(script, 'texts', 4)).toEqual({ ok: true, value: null });
    expect(readStringOfArray(script, 'texts', 60)).toEqual({ ok: true, value: null });
    expect(readStringOfArray('texts=[,"b"]', 'texts', 0)).toEqual({ ok: true, value: null });
    expect(readStringOfArray('texts=[,"b"]', 'texts', 1)).toEqual({ ok: true, value: 'b' });
  });

  it.each([
    ['an unclosed string', 'texts=["a', 'unclosed'],
    ['an unclosed array', 'texts=["a"', 'unclosed'],
    ['code between', 'texts=["a" + b,"c"]', 'not-data'],
    ['no array', 'texts={}', 'not-data'],
    ['a line break in a string', 'texts=["a\nb"]', 'unclosed'],
  ])('refuses %s', (_, broken, fault) => {
    expect(readStringOfArray(broken, 'texts', 3)).toMatchObject({ ok: false, fault });
  });
});
