import { describe, expect, it } from 'vitest';
import { bylineAuthors } from '../../../../lib/cite/page-source/byline-authors.ts';

describe('bylineAuthors', () => {
  it.each<readonly [byline: string, names: readonly string[]]>([
    ['文/沈一舟', ['沈一舟']],
    ['文｜沈一舟 图｜陆川', ['沈一舟']],
    ['文/沈一舟 陆川', ['沈一舟', '陆川']],
    ['文/张 三', ['张三']],
    ['□ 沈一舟', ['沈一舟']],
    ['□沈一舟 陆川', ['沈一舟', '陆川']],
    ['作者：沈一舟、陆川', ['沈一舟', '陆川']],
    ['本刊记者 沈一舟', ['沈一舟']],
    ['本报记者 沈一舟 通讯员 陆川', ['沈一舟', '陆川']],
    ['（本刊特约记者 沈一舟）', ['沈一舟']],
    ['本报讯（记者 沈一舟）', ['沈一舟']],
    ['撰文/沈一舟 摄影/陆川 编辑/何远', ['沈一舟']],
    ['摄影/陆川', []],
    ['责任编辑：何远', []],
    ['沈一舟', ['沈一舟']],
    ['By Ada Reed and Tom Hall', ['Ada Reed', 'Tom Hall']],
    ['Words by Ada Reed', ['Ada Reed']],
    ['BY Ada M. Reed, Tom Hall', ['Ada M. Reed', 'Tom Hall']],
    ['', []],
  ])('%s', (byline, names) => {
    expect(bylineAuthors(byline).map(({ name }) => name)).toEqual(names);
  });
});
