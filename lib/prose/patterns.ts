/** What the words of a line tell of its role. Every function takes a line or block of plain text. */

/** Closing marks that may stand after the mark that ends a sentence. */
const CLOSERS = '”’」』）)】〉》"\'\\]';

const SENTENCE_END = new RegExp(`[。！？!?…；;．.][${CLOSERS}]*$`, 'u');
const FULL_STOP = new RegExp(`[。．.…][${CLOSERS}]*$`, 'u');

/** Ends as a sentence or a list item does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Ends with a full stop: headings seldom do. */
export const endsWithStop = (text: string): boolean => FULL_STOP.test(text);

/** How many sentences the text ends, as far as its marks tell. */
export const sentencesIn = (text: string): number =>
  text.match(/[。！？!?](?![。！？!?])|\.(?=\s\p{Lu}|$)/gu)?.length ?? 0;

/** Ends with a comma or another mark that leaves the sentence open; a colon may end a paragraph. */
export const endsOpen = (text: string): boolean => /[，,、（(「『“‘《〈—-]$/u.test(text);

/** Begins with a mark that can begin no paragraph. */
export const beginsClosed = (text: string): boolean =>
  /^[，,、。．.！!？?；;：:）)」』”’》〉】%％]/u.test(text);

/** Begins with an opening quotation mark or bracket. */
export const beginsWithOpener = (text: string): boolean => /^[“‘「『《〈（(【〔]/u.test(text);

/** Begins with a small letter: no sentence does. */
export const beginsLow = (text: string): boolean => /^\p{Ll}/u.test(text);

const NUMERAL = '[0-9０-９]{1,4}|[ivxlcIVXLC]{1,7}|[〇零一二三四五六七八九十百]{1,5}';
const FOLIO = new RegExp(
  `^[\\s—–―・·•|｜/\\-~～]*(?:第|[Pp](?:age|AGE)?[.\\s]*)?\\s*(${NUMERAL})\\s*[页頁]?[\\s—–―・·•|｜/\\-~～]*$`,
  'u',
);

/** The printed number of a text that is nothing else: `— 7 —`, `P8`, `第 8 页`, `056`; else null. */
export function folioNumber(text: string): string | null {
  return FOLIO.exec(text.trim())?.[1] ?? null;
}

/** An address of the web or of mail. */
export const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+\.(?:com|cn|org|net|tw|hk)(?:\/\S*)?$|^\S+@\S+\.\w+$/iu.test(
    text.trim(),
  );

const ROLE =
  '文字?|图片?|圖片?|摄影|攝影|采写|採寫|采访|採訪|撰文|作者|编辑|編輯|责编|責編|责任编辑|責任編輯|主持|整理|编译|編譯|翻译|翻譯|口述|记者|記者|通讯员|通訊員|供图|供圖|策划|策劃|撰稿|执笔|執筆|编选|設計|设计|绘图|繪圖|插画|插畫|漫画';
const NAMES = "[\\p{Script=Han}A-Za-z0-9.·'’]{1,16}";
const BYLINE = new RegExp(
  `^[□■●○◎◆◇▲△▪•·\\s]*(?:(?:${ROLE})\\s*[/／:：｜|丨●○・·]|[（(]?\\s*(?:本报|本刊|本報|新华社|新華社)?\\s*(?:特约|特約)?(?:记者|記者|通讯员|通訊員)\\s)` +
    `(?:[\\s　/／:：｜|丨、&()（）●○・·]*${NAMES})+[）)]?$`,
  'u',
);
const REPORT =
  /^(?:本报|本報|本刊|新华社|新華社|中新社)[^。，]{0,8}(?:讯|訊|电|電|记者|記者|特约)/u;
const ENGLISH_BYLINE = /^(?:\p{Lu}[\p{L} &]{2,40}\s)?(?:[Bb]y|BY)\s+\p{Lu}[\p{L}.'’ &,-]*$/u;
const MARKED_NAME = /^[□■●○◎◆◇▲△▪]\s*\p{Script=Han}{1,4}(?:[\s·、]{1,2}\p{Script=Han}{1,6}){0,4}$/u;
const OFFICE_NAME =
  /^(?:会长|會長|校长|校長|院长|院長|社长|社長|理事长|理事長|主任|主席|主编|主編|总编|總編|馆长|館長)\s+\p{Script=Han}{2,4}$/u;

/** Names those who wrote, translated or photographed: `文/张三`, `本报讯（记者 李四）`, `By …`. */
export const isByline = (text: string): boolean =>
  text.length <= BYLINE_MAX &&
  !/[。？！?!；;”」]/u.test(text) &&
  [BYLINE, REPORT, ENGLISH_BYLINE, MARKED_NAME, OFFICE_NAME].some((form) => form.test(text));

/** Longer lines that begin like a byline are the first of a report. */
const BYLINE_MAX = 60;

/** A bare name, which only its place under a title makes a byline. */
export const isBareName = (text: string): boolean =>
  /^\p{Script=Han}{1,2}[\s　]?\p{Script=Han}{1,3}$/u.test(text) ||
  /^\p{Lu}[\p{L}.'’-]{0,14}(?:\s\p{Lu}[\p{L}.'’-]{0,14}){1,2}$/u.test(text);

const LIST_MARK = new RegExp(
  '^(?:[●○•▪■□◆◇★☆▲△◎※➢►✓✔・·‧∙–-]\\s*' +
    '|[（(][0-9一二三四五六七八九十]{1,3}[）)]\\s*' +
    '|[①-⑳]\\s*|[0-9]{1,2}[.、．)）]\\s?(?![0-9])|[一二三四五六七八九十]{1,3}、' +
    '|[a-zA-Z][.)]\\s|第[一二三四五六七八九十]{1,3}[，、])',
  'u',
);

/** The mark or number that a list item begins with, with the space after it; else an empty string. */
export const listMark = (text: string): string => LIST_MARK.exec(text)?.[0] ?? '';

/** The mark of a note at the foot of a page: `注：`, `①`, `[1]`, `*`. */
export const isNote = (text: string): boolean =>
  /^(?:[*＊※†‡]|注释?[：:]|註釋?[：:]|备注[：:]|附注[：:]|[[［〔][0-9]{1,3}[\]］〕]|[①-⑳])/u.test(
    text,
  );
