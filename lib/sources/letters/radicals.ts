/**
 * PDFs made by some programs hold radicals (⼆ ⻑) or compatibility forms (樂) in place of the
 * characters that they look like. Here they are put right, code unit for code unit.
 */

/** Kangxi radicals, CJK compatibility ideographs: Unicode itself says which character each is. */
const DECOMPOSED = /[\u2f00-\u2fdf\uf900-\ufaff]/gu;
const SUPPLEMENT = /[\u2e80-\u2eff]/gu;

/**
 * CJK radicals supplement, to which Unicode gives, with two exceptions, no decomposition: the
 * character that fonts draw alike (compare Unicode's EquivalentUnifiedIdeograph.txt). Those are left
 * out that are like none of one code unit.
 */
const LIKE: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗㣺 ⺘扌 ' +
    '⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ' +
    '⺲罒 ⺳㓁 ⺶羊 ⺷羊 ⺸羋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ' +
    '⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ' +
    '⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** `text` with radicals and compatibility forms as ordinary characters; as long as it was. */
export function foldRadicals(text: string): string {
  if (!hasRadical(text)) return text;
  return text
    .replace(DECOMPOSED, (char) => sameLength(char, char.normalize('NFKC')))
    .replace(SUPPLEMENT, (char) => LIKE.get(char) ?? char);
}

/** Of most texts, and of words of a few characters, told sooner than by a pattern. */
function hasRadical(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x2e80 || (code > 0x2fdf && code < 0xf900)) continue;
    if (code <= 0xfaff) return true;
  }
  return false;
}

const sameLength = (char: string, folded: string): string =>
  folded.length === char.length ? folded : char;
