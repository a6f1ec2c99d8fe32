import { isCommonHan } from './script.ts';

/** What the words of a line tell of its role. Every function takes a line or block of plain text. */

/** Closing marks, and those of notes, that may stand after the mark that ends a sentence. */
export const CLOSERS = '”’」』）)】〉》"\']①②③④⑤⑥⑦⑧⑨';

/** More marks than this do not stand together; a text of nothing else must not cost more. */
const MARKS_MAX = 12;

/** The last character before the closing marks that the text ends with; else an empty string. */
function lastBeforeClosers(text: string): string {
  const least = Math.max(0, text.length - MARKS_MAX);
  for (let at = text.length - 1; at >= least; at--) {
    const char = text.charAt(at);
    if (!CLOSERS.includes(char)) return char;
  }
  return '';
}

/** One of `marks`; that no character is in it does not count. */
const isOneOf = (char: string, marks: string): boolean => char !== '' && marks.includes(char);

/** Ends as a sentence or a list item does. */
export const endsSentence = (text: string): boolean =>
  isOneOf(lastBeforeClosers(text), '。！？!?…；;．.');

/** Ends with a full stop: headings seldom do. */
export const endsWithStop = (text: string): boolean => isOneOf(lastBeforeClosers(text), '。．.…');

/** How many sentences the text ends, as far as its marks tell. */
export const sentencesIn = (text: string): number =>
  text.match(/[。！？!?](?![。！？!?])|\.(?=\s\p{Lu}|$)/gu)?.length ?? 0;

/** Ends with a comma or another mark that leaves the sentence open; a colon may end a paragraph. */
export const endsOpen = (text: string): boolean =>
  isOneOf(text.charAt(text.length - 1), '，,、（(「『“‘《〈—-');

/** Begins with a mark that can begin no paragraph. */
export const beginsClosed = (text: string): boolean =>
  isOneOf(text.charAt(0), '，,、。．.！!？?；;：:）)」』”’》〉】%％');

/** Begins with an opening quotation mark or bracket. */
export const beginsWithOpener = (text: string): boolean =>
  isOneOf(text.charAt(0), '“‘「『《〈（(【〔');

/** Begins with a small letter: no sentence does. */
export const beginsLow = (text: string): boolean =>
  !isOfChinese(text.charCodeAt(0)) && /^\p{Ll}/u.test(text);

/** Chinese, Japanese and their marks, which have no small letters: told sooner than by a pattern. */
const isOfChinese = (code: number): boolean => code >= 0x2e80 && code <= 0x9fff;

/** The title of a part that a book has once: no running header, however short it is. */
export const isPartTitle = (text: string): boolean =>
  /^(?:目[录錄次]|contents|(?:前|序|引)言|[自代]?序|[后後][记記]|[编編][后後][记記]|preface|foreword)$/iu.test(
    text.replace(/\s/gu, ''),
  );

const NUMERAL = '[0-9０-９]{1,4}|[ivxlcIVXLC]{1,7}|[〇零一二三四五六七八九十百]{1,5}';
const FOLIO = new RegExp(
  `^[\\s—–―・·•|｜/\\-~～]*(?:第|[Pp](?:age|AGE)?[.\\s]*)?\\s*(${NUMERAL})\\s*[页頁]?[\\s—–―・·•|｜/\\-~～]*$`,
  'u',
);

/** No number with its decoration is longer. */
const FOLIO_MAX = 24;

/** The printed number of a text that is nothing else: `— 7 —`, `P8`, `第 8 页`, `056`; else null. */
export function folioNumber(text: string): string | null {
  const bare = text.trim();
  return bare.length <= FOLIO_MAX ? (FOLIO.exec(bare)?.[1] ?? null) : null;
}

/** Printed addresses are short. */
const ADDRESS_MAX = 120;

/** An address of the web or of mail. */
export const isAddress = (text: string): boolean =>
  text.length <= ADDRESS_MAX &&
  /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+\.(?:com|cn|org|net|tw|hk)(?:\/\S*)?$|^\S+@\S+\.\w+$/iu.test(
    text.trim(),
  );

const ROLE =
  '文字?|图片?|圖片?|摄影|攝影|采写|採寫|采访|採訪|撰文|作者|编辑|編輯|责编|責編|责任编辑|責任編輯|主持|整理|编译|編譯|翻译|翻譯|口述|记者|記者|通讯员|通訊員|供图|供圖|策划|策劃|撰稿|执笔|執筆|编选|設計|设计|绘图|繪圖|插画|插畫|漫画|报道|報道|報導';
const BYLINE = new RegExp(
  `^[□■●○◎◆◇▲△▪•·\\s]*(?:(?:${ROLE}){1,2}\\s*[/／:：｜|丨●○・·]|[（(]?\\s*(?:本报|本刊|本報|新华社|新華社)?\\s*(?:特约|特約)?(?:记者|記者|通讯员|通訊員)\\s)`,
  'u',
);
/** What stands between the names and roles of a byline. */
const BETWEEN_NAMES = /[\s　/／:：｜|丨、&()（）●○・·]+/u;
const NAME = /^[\u3400-\u9fffA-Za-z0-9.'’]{1,16}$/u;

/** Who speaks, in an interview: what follows is a name only where it is as short as one. */
const SPEAKER = /^(?:记者|記者)\s*[:：]\s*[\u3400-\u9fff]{5}/u;

/** `文/张三 摄影/李四`: a role, and then nothing but names and roles. */
function isRoleAndNames(text: string): boolean {
  const role = BYLINE.exec(text)?.[0];
  if (role === undefined || SPEAKER.test(text)) return false;
  const names = text
    .slice(role.length)
    .split(BETWEEN_NAMES)
    .filter((name) => name !== '');
  return names.length > 0 && names.every((name) => NAME.test(name));
}

const REPORT =
  /^(?:本报|本報|本刊|新华社|新華社|中新社)[^。，]{0,8}(?:讯|訊|电|電|记者|記者|特约)/u;
const ENGLISH_BYLINE =
  /^(?:(?:[A-Z][A-Za-z &]{2,40}\s)?(?:[Bb]y|BY)|(?:Text|Words|Story|Photo(?:graph)?s?|Illustrations?):)\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’ &,-]*$/u;
const MARKED_NAME =
  /^[□■●○◎◆◇▲△▪]\s*[\u3400-\u9fff]{1,4}(?:[\s·、]{1,2}[\u3400-\u9fff]{1,6}){0,4}$/u;
const EDITORS = /^(?:[\u3400-\u9fff]{2,4}\s+)?本[刊报報][编編][辑輯]部$/u;
const OFFICE_NAME =
  /^(?:会长|會長|校长|校長|院长|院長|社长|社長|理事长|理事長|主任|主席|主编|主編|总编|總編|馆长|館長)\s+[\u3400-\u9fff]{2,4}$/u;

/** Names those who wrote, translated or photographed: `文/张三`, `本报讯（记者 李四）`, `By …`. */
export const isByline = (text: string): boolean =>
  text.length <= BYLINE_MAX &&
  !/[。？！?!；;”」]/u.test(text) &&
  (isRoleAndNames(text) ||
    [REPORT, ENGLISH_BYLINE, MARKED_NAME, EDITORS, OFFICE_NAME].some((form) => form.test(text)));

/** Longer lines that begin like a byline are the first of a report. */
const BYLINE_MAX = 60;

/** A bare name, which only its place under a title makes a byline. */
export const isBareName = (text: string): boolean =>
  /^[\u3400-\u9fff]{1,2}[\s　]?[\u3400-\u9fff]{1,2}$/u.test(text) ||
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,14}(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,14}){1,2}$/u.test(text);

/** A question that an answer follows, by its label: `问：`, `Q3.`. */
export const isQuestion = (text: string): boolean =>
  /^(?:[问問]|Q\s?[0-9]{0,2})\s?[：:．.、]/u.test(text);

const LIST_MARK = new RegExp(
  '^(?:[●○•▪■□◆◇★☆▲△◎※➢►✓✔・·‧∙–-]\\s*|—{1,2}\\s+' +
    '|[（(][0-9一二三四五六七八九十]{1,3}[）)]\\s*' +
    '|[①-⑳]\\s*|[0-9]{1,2}[.、．)）]\\s?(?![0-9])|[一二三四五六七八九十]{1,3}、' +
    '|[a-zA-Z][.)]\\s|第[一二三四五六七八九十]{1,3}[，、])',
  'u',
);

/** The mark or number that a list item begins with, with the space after it; else an empty string. */
export const listMark = (text: string): string =>
  mayBeListMark(text) ? (LIST_MARK.exec(text)?.[0] ?? '') : '';

/** Begins with a sign that nothing but the items of lists begin with. */
export const isBullet = (text: string): boolean => /^[●○•▪■□◆◇★☆▲△➢►✓✔∙]\s*\p{L}/u.test(text);

/** A remark in brackets, and nothing else: who wrote a letter, where a text was printed first. */
export const isRemark = (text: string): boolean => /^[（(][^（）()]*[）)]$/u.test(text);

/** Of Chinese characters only numerals, and what numbers them, begin a list's mark. */
const mayBeListMark = (text: string): boolean =>
  !isCommonHan(text.charCodeAt(0)) || isOneOf(text.charAt(0), '一二三四五六七八九十第');

/** The mark of a note at the foot of a page: `注：`, `①`, `[1]`, `*`. */
export const isNote = (text: string): boolean =>
  /^(?:[*＊※†‡]|注释?[：:]|註釋?[：:]|备注[：:]|附注[：:]|[[［〔][0-9]{1,3}[\]］〕]|[①-⑳])/u.test(
    text,
  );

/** Ends a whole text: with its end mark, or a remark in brackets after its last full stop. */
export const endsText = (text: string): boolean =>
  /[■□◆◇▲△▼★☆※]$|[。！？!?.][”’」』]?[（([][^（）()[\]]*[）)\]]$/u.test(text.slice(-REMARK_LENGTH));

/** A remark on the author or the editor is seldom longer, in characters. */
const REMARK_LENGTH = 80;

/** Says that the text goes on, or came from, elsewhere: （下转第8页）, `continued on page 8`. */
export const continuesElsewhere = (text: string): boolean =>
  /[下上][转轉接][^。]{0,6}[第Pp]?\s*\d|未完待[续續]|[（(]待[续續][）)]|\bcontinued (?:on|from)\b/iu.test(
    text,
  );
