import { seededRandom } from '../sample/variety/random.ts';

const CLAUSES = [
  '清早的河面上还浮着一层薄雾',
  '村口的老槐树底下已经有人说话',
  '他把图纸在石桌上慢慢摊开',
  '去年修好的水渠一直通到山脚',
  '孩子们排着队走过新架的木桥',
  '谁也没有想到会来这么多人',
  '合作社一共收下四十六户人家的稻子',
  '她在笔记本上记下每一天的水位',
  '风从谷口吹进来，带着松脂的气味',
  '老师傅说手艺不怕慢，只怕断',
  '到了秋天，晒场上铺满了金黄',
  '这条路走了三十年才算走通',
  '电话那头沉默了很久',
  '图书室的灯每晚亮到十点',
  '从县城坐班车要两个小时',
  '有人提议把旧仓库改成学堂',
];

/** In clauses of a sentence and sentences of a paragraph. */
const CLAUSES_MAX = 4;
const SENTENCES_MAX = 5;

/** Paragraphs of at least so many characters together; the same for the same number. */
export function ownParagraphs(characters: number): string[] {
  const random = seededRandom(characters);
  const sentence = (): string =>
    `${Array.from({ length: random.int(1, CLAUSES_MAX) }, () => random.pick(CLAUSES)).join('，')}。`;
  const paragraphs: string[] = [];
  for (let left = characters; left > 0; left -= paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(Array.from({ length: random.int(1, SENTENCES_MAX) }, sentence).join(''));
  }
  return paragraphs;
}
