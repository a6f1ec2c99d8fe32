import type { Language } from '../text/article.ts';
import type { Random } from './random.ts';

const NAMES = ['林晚舟', '顾南枝', '方既白', '陆一鸣', '苏恪', '周小满', '白露', '秦屿'];
const TRADITIONAL = ['江以恩', '陳米粒', '許亦青', '潘青田', '蔡若蘭', '高嶼'];
const ENGLISH = ['Imogen Hale', 'Peter Lindqvist', 'Nora Quill', 'Tomas Reyes'];

/** A line that names the author, in one of the ways magazines do. */
export function randomByline(random: Random, language: Language): string {
  if (language === 'en') {
    const name = random.pick(ENGLISH);
    return random.pick([`By ${name}`, `Words by ${name}`, `Text: ${name}`, `by ${name}`]);
  }
  const names = language === 'zh-Hant' ? TRADITIONAL : NAMES;
  const [one = '', other = ''] = random.shuffle(names);
  if (language === 'zh-Hant') {
    return random.pick([`文／${one}`, `文字／${one}　攝影／${other}`, one, `採訪整理／${one}`]);
  }
  return random.pick([
    `文/${one}`,
    `文 / ${one}　图 / ${other}`,
    `□ ${one}`,
    `■本刊记者　${one}`,
    `作者：${one}`,
    `本刊记者 ${one} 通讯员 ${other}`,
    `采写/${one}　摄影/${other}`,
    `（本刊记者　${one}）`,
    one,
  ]);
}
