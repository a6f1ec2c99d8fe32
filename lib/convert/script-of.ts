import type { Dictionaries } from './dictionaries/dictionaries.ts';
import type { Direction, Locale } from './locale.ts';

/** What a text is written in; `mixed` has characters of both, `neither` of none (or tells nothing). */
export type Script = 'simplified' | 'traditional' | 'mixed' | 'neither';

/** Characters that only one of the two ways of writing has. */
export interface ScriptEvidence {
  readonly simplified: ReadonlySet<string>;
  readonly traditional: ReadonlySet<string>;
}

/**
 * Simplified characters that were traditional ones before, of another word or as a lesser form
 * (皇后, 故里, 范仲淹, 台灣): the traditional sides of OpenCC's phrases have them too.
 */
const ALSO_TRADITIONAL =
  '万丑丰么于云仆价伙余佣党准几凶划占厂厘台叶吁吃后咨咸夸尸岩岳帘干广征恒愿据斗朴杠杰柜涂' +
  '涌淀游熏皂确种筑胜腊腌膻苧苹范荐虫虱蜡跖辟适郁采里霉着卧户污群床为峰线丢并';

/** Traditional characters that simplified texts keep: 乾隆, 著名, 瞭望, 覆盖, 宫商角徵羽. */
const ALSO_SIMPLIFIED =
  '乾剋劄吒夥廢徵扞拚於昇氾潕濛皁祕脩舖苎苧蒐薹袷計谿醣釐鑪陞顗騞麼麽著瞭藉覆彷甯甦鍾沈';

/** What OpenCC's dictionaries of characters say. */
export async function loadScriptEvidence(dictionaries: Dictionaries): Promise<ScriptEvidence> {
  const [simplified, traditional] = await Promise.all([
    dictionaries.entries('STCharacters'),
    dictionaries.entries('TSCharacters'),
  ]);
  return {
    simplified: changing(simplified, ALSO_TRADITIONAL),
    traditional: changing(traditional, ALSO_SIMPLIFIED),
  };
}

/** The characters that a dictionary changes, without those of `except`. */
function changing(entries: string, except: string): Set<string> {
  const changed = new Set<string>();
  for (const entry of entries.split('|')) {
    const [from, to] = entry.split(' ');
    if (from !== undefined && from !== to) changed.add(from);
  }
  for (const char of except) changed.delete(char);
  return changed;
}

/** Of the characters that tell, a text in one script has no more than this share of the other. */
const STRAY_SHARE = 0.1;

/** How many characters of a text only one of the two ways of writing has. */
export interface ScriptCounts {
  readonly simplified: number;
  readonly traditional: number;
}

export function countScripts(text: string, evidence: ScriptEvidence): ScriptCounts {
  let simplified = 0;
  let traditional = 0;
  for (const char of text) {
    if (evidence.simplified.has(char)) simplified++;
    else if (evidence.traditional.has(char)) traditional++;
  }
  return { simplified, traditional };
}

/** The script of a text with these. A few strays (a name, a slip) make no text mixed. */
export function scriptFrom({ simplified, traditional }: ScriptCounts): Script {
  const telling = simplified + traditional;
  if (telling === 0) return 'neither';
  if (traditional <= telling * STRAY_SHARE) return 'simplified';
  return simplified <= telling * STRAY_SHARE ? 'traditional' : 'mixed';
}

export const scriptOf = (text: string, evidence: ScriptEvidence): Script =>
  scriptFrom(countScripts(text, evidence));

/** Characters of traditional text that Taiwan, or only Hong Kong, prefers; see OpenCC's variants. */
const OF_TAIWAN = /[裡麵著啟衛說銳悅閱稅脫蛻]/gu;
const OF_HONG_KONG = /[裏着衞説鋭悦閲税脱蜕]/gu;

/**
 * The direction in which a text of this script gets to `to`, or undefined where it is to be left
 * alone: 乾隆 and 著名 in simplified text need no simplifying. A mixed text is taken for what it shall
 * not be. One that tells nothing (皇后 could be both) is left alone, so give a block the script of
 * its page in that case.
 */
export function directionFor(text: string, script: Script, to: Locale): Direction | undefined {
  if (script === 'neither') return undefined;
  if (script === 'simplified' || (script === 'mixed' && to !== 's')) {
    return to === 's' ? undefined : { from: 's', to };
  }
  const from = placeOf(text);
  return from === to ? undefined : { from, to };
}

/** Whose traditional characters a text has; Taiwan's where it does not tell. */
export function placeOf(text: string): 'tw' | 'hk' {
  const taiwan = text.match(OF_TAIWAN)?.length ?? 0;
  const hongKong = text.match(OF_HONG_KONG)?.length ?? 0;
  return hongKong > taiwan ? 'hk' : 'tw';
}

/**
 * Whether a text would be harmed by the words of a place, because it is simplified already: 程序 is
 * a process in Taiwan, but 程序员 is a programmer on the mainland.
 */
export const isInTarget = ({ from, to }: Direction, script: Script): boolean =>
  to === 's' && (from === 'twp' || from === 'hkp') && script === 'simplified';
