import { numberAt } from './script-number.ts';
import { skipBlank, skipString, stringAt } from './script-token.ts';

/** What a literal in a script can hold. */
export type Data = null | boolean | number | string | readonly Data[] | DataObject;

/** To be asked for names that are the script's own, and not for those that all objects have. */
export interface DataObject {
  readonly [name: string]: Data | undefined;
}

export const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);

export const isObject = (data: Data | undefined): data is DataObject =>
  typeof data === 'object' && data !== null && !isList(data);

/** Why a script could not be read as data, and the offset into it where reading stopped. */
export interface DataFault {
  readonly ok: false;
  readonly fault: 'not-found' | 'not-data' | 'too-deep' | 'too-long' | 'unclosed';
  readonly at: number;
}

export type DataRead<T> = { readonly ok: true; readonly value: T } | DataFault;

/** One `name[index] = literal`; index is null for a plain `name = literal`. */
export interface Assignment {
  readonly index: number | null;
  readonly value: Data;
}

/** The files' own data is nested 5 deep; deeper than this it is not theirs. */
const DEPTH_MAX = 64;

const fault = (kind: DataFault['fault'], at: number): DataFault => ({ ok: false, fault: kind, at });

/**
 * Reads every `name = literal` and `name[…] = literal` of somebody else's script, without running
 * any of it. A literal is what `DataRead` can hold; NaN, Infinity and undefined are read as null,
 * and any other expression is a fault. Linear in the length of the script.
 */
export function readAssignments(script: string, name: string): DataRead<readonly Assignment[]> {
  const found: Assignment[] = [];
  let at = 0;
  for (;;) {
    const target = findTarget(script, name, at);
    if (target === null) break;
    const json = found.length === 0 ? readJson(script, target.start) : null;
    const read = json ?? readLiteral(script, target.start);
    if (!read.ok) return found.length > 0 ? { ok: true, value: found } : read;
    found.push({ index: target.index, value: read.value.data });
    at = read.value.end;
  }
  return found.length > 0 ? { ok: true, value: found } : fault('not-found', 0);
}

/**
 * Reads one string of the array assigned to `name`, decoding no other: a whole book's text need not
 * be read for the sake of a page. Null when the array is shorter or holds no string there.
 */
export function readStringOfArray(
  script: string,
  name: string,
  index: number,
): DataRead<string | null> {
  const target = findTarget(script, name, 0);
  if (target === null) return fault('not-found', 0);
  if (script[target.start] !== '[') return fault('not-data', target.start);
  let at = target.start + 1;
  for (let element = 0; ; element++) {
    at = skipBlank(script, at);
    const char = script[at];
    if (char === undefined) return fault('unclosed', at);
    if (char === ']') return { ok: true, value: null };
    const end = endOfValue(script, at);
    if (typeof end !== 'number') return end;
    if (element === index) return { ok: true, value: stringAt(script, at)?.text ?? null };
    at = skipBlank(script, end);
    if (script[at] === ',') at++;
    else if (script[at] !== ']') return fault(at < script.length ? 'not-data' : 'unclosed', at);
  }
}

function endOfValue(script: string, at: number): number | DataFault {
  const char = script[at];
  if (char === ',') return at;
  if (char === '"' || char === "'") return skipString(script, at) ?? fault('unclosed', at);
  const read = readLiteral(script, at);
  return read.ok ? read.value.end : read;
}

const isWordChar = (char: string | undefined): boolean =>
  char !== undefined && /[\w$.]/u.test(char);

const KEY_IN_BRACKETS = /^\[\s*["']?(\d{1,9})["']?\s*\]/u;
/** A key is no longer than this, spaces and all. */
const KEY_MAX = 40;

/** The next assignment to `name` from `from` on: where its literal starts. */
function findTarget(
  script: string,
  name: string,
  from: number,
): { index: number | null; start: number } | null {
  let at = script.indexOf(name, from);
  while (at >= 0) {
    let next = skipBlank(script, at + name.length);
    const isName = !isWordChar(script[at - 1]) && !isWordChar(script[at + name.length]);
    const key =
      script[next] === '[' ? KEY_IN_BRACKETS.exec(script.slice(next, next + KEY_MAX)) : null;
    if (key) next = skipBlank(script, next + key[0].length);
    if (isName && script[next] === '=' && script[next + 1] !== '=') {
      return { index: key ? Number(key[1]) : null, start: skipBlank(script, next + 1) };
    }
    // On from there, not from the name: a comment after it is read once, however many hold it.
    at = script.indexOf(name, next);
  }
  return null;
}

const JSON_START = /[[{]\s*["[{]/y;
const AFTER_LITERAL = /[;\s]/u;

/** The literal at `start`, where it is JSON and ends the script, as most files of coordinates do. */
function readJson(script: string, start: number): DataRead<{ data: Data; end: number }> | null {
  JSON_START.lastIndex = start;
  if (!JSON_START.test(script)) return null;
  let end = script.length;
  while (AFTER_LITERAL.test(script.charAt(end - 1))) end--;
  try {
    const data: Data = JSON.parse(script.slice(start, end));
    return { ok: true, value: { data, end: script.length } };
  } catch {
    return null;
  }
}

/** An array or object that is being read, and for an object the key whose value comes next. */
type Open =
  | { readonly kind: 'array'; readonly items: Data[] }
  | { readonly kind: 'object'; readonly entries: Record<string, Data>; key: string };

type Step =
  | { readonly kind: 'open'; readonly open: Open; readonly end: number }
  | { readonly kind: 'close'; readonly end: number }
  | { readonly kind: 'value'; readonly data: Data; readonly end: number };

/** Reads one literal at `start`. A stack of its own, so that nesting cannot exhaust the engine's. */
function readLiteral(script: string, start: number): DataRead<{ data: Data; end: number }> {
  const stack: Open[] = [];
  let at = start;
  for (;;) {
    const step = stepAt(script, skipBlank(script, at), stack.at(-1));
    if ('fault' in step) return step;
    at = step.end;
    if (step.kind === 'open') {
      if (stack.length >= DEPTH_MAX) return fault('too-deep', at);
      stack.push(step.open);
      continue;
    }
    const data = step.kind === 'value' ? step.data : contentOf(stack.pop());
    const parent = stack.at(-1);
    if (parent === undefined) return { ok: true, value: { data, end: at } };
    put(parent, data);
    at = skipBlank(script, at);
    if (script[at] === ',') at++;
    else if (script[at] !== closing(parent)) return noData(script, at);
  }
}

const noData = (script: string, at: number): DataFault =>
  fault(at < script.length ? 'not-data' : 'unclosed', at);

function stepAt(script: string, start: number, parent: Open | undefined): Step | DataFault {
  let at = start;
  if (parent && script[at] === closing(parent)) return { kind: 'close', end: at + 1 };
  if (parent?.kind === 'object') {
    const key = keyAt(script, at);
    if (key === null) return noData(script, at);
    parent.key = key.text;
    at = skipBlank(script, key.end);
  }
  if (script[at] === '[') return { kind: 'open', open: { kind: 'array', items: [] }, end: at + 1 };
  if (script[at] === '{') {
    // Without a prototype no name is special.
    const entries: Record<string, Data> = Object.create(null);
    return { kind: 'open', open: { kind: 'object', entries, key: '' }, end: at + 1 };
  }
  const scalar = scalarAt(script, at);
  return scalar === null ? noData(script, at) : { kind: 'value', ...scalar };
}

const closing = (open: Open): string => (open.kind === 'array' ? ']' : '}');

function contentOf(open: Open | undefined): Data {
  if (open === undefined) return null;
  return open.kind === 'array' ? open.items : open.entries;
}

function put(open: Open, data: Data): void {
  if (open.kind === 'array') open.items.push(data);
  else open.entries[open.key] = data;
}

const KEY = /[\p{L}\p{N}_$]+/uy;

function keyAt(script: string, at: number): { text: string; end: number } | null {
  const quoted = stringAt(script, at);
  KEY.lastIndex = at;
  const text = quoted?.text ?? KEY.exec(script)?.[0];
  if (text === undefined) return null;
  const colon = skipBlank(script, quoted?.end ?? at + text.length);
  return script[colon] === ':' ? { text, end: colon + 1 } : null;
}

const WORD = /[+-]?(NaN|Infinity|undefined|null|true|false)(?![\w$.([])/y;

function scalarAt(script: string, at: number): { data: Data; end: number } | null {
  const string = stringAt(script, at);
  if (string) return { data: string.text, end: string.end };
  const number = numberAt(script, at);
  if (number) return { data: number.value, end: number.end };
  WORD.lastIndex = at;
  const word = WORD.exec(script);
  if (!word) return null;
  const data = word[1] === 'true' ? true : word[1] === 'false' ? false : null;
  return { data, end: at + word[0].length };
}
