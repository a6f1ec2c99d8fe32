import { isEastAsian } from '../person-name.ts';
import type { Author } from '../source.ts';

/** Who wrote, by what stands before the names; who translated or took the pictures is no author. */
const WRITERS =
  '文字?|作者|撰文|撰稿|采写|採寫|执笔|執筆|口述|(?:本[报刊報]|新华社|新華社|中新社)?(?:特约|特約|首席)?(?:记者|記者|通讯员|通訊員|评论员|評論員)';
const OTHERS =
  '图片?|圖片?|摄影|攝影|供图|供圖|编辑|編輯|责编|責編|责任编辑|責任編輯|主持|整理|编译|編譯|翻译|翻譯|译|譯|策划|策劃|编选|設計|设计|绘图|繪圖|插画|插畫|漫画';
const ROLE = new RegExp(
  `(?<!\\p{Script=Han})(${WRITERS}|${OTHERS})(?:\\s*[/／:：｜|丨●○・·]\\s*|\\s+|(?=[\\p{Script=Han}]{2,4}$))`,
  'gu',
);
const IS_WRITER = new RegExp(`^(?:${WRITERS})$`, 'u');
const MARK = /^[□■●○◎◆◇▲△▪•·\s（(]+|[)）\s]+$/gu;
const REPORT = /^(?:本[报刊報]|新华社|新華社|中新社)[^（(记記]{0,8}(?:讯|訊|电|電)?\s*[（(]?/u;
const BY = /^(?:.{0,41}\s)?by\s+/iu;
const NAME_BREAK = /\s*(?:[、，,;；&＆/／]|\sand\s|和)\s*/u;
/** Two names in a row: of Chinese names of two characters and more, each is one. */
const HAN_BREAK = /(?<=\p{Script=Han}{2})\s+(?=\p{Script=Han}{2})/u;

/**
 * The authors that a byline names, in its order: `文/张三 图/李四` is 张三, `By Ada Reed and Tom Hall`
 * two. Empty where it names editors or photographers only.
 */
export function bylineAuthors(byline: string): Author[] {
  const text = byline.replace(/\s+/gu, ' ').trim();
  if (!isEastAsian(text)) return namesIn(text.replace(BY, ''));
  const line = text
    .replace(MARK, '')
    .replace(REPORT, (start) => (/记|記/u.test(start) ? start : ''));
  const roles = [...line.matchAll(ROLE)];
  if (roles.length === 0) return namesIn(line);
  return roles.flatMap((match, at) => {
    const role = match[1] ?? '';
    if (!IS_WRITER.test(role)) return [];
    const next = roles[at + 1]?.index ?? line.length;
    return namesIn(line.slice(match.index + match[0].length, next));
  });
}

function namesIn(text: string): Author[] {
  const trimmed = text.replace(MARK, '');
  const names = trimmed.split(NAME_BREAK).flatMap((part) => part.split(HAN_BREAK));
  return names
    .map((name) =>
      name.replace(MARK, '').replace(/(?<=^\p{Script=Han})\s+(?=\p{Script=Han}$)/u, ''),
    )
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => ({ name }));
}
