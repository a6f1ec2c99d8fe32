import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../lib/markdown/escape-markdown.ts';
import type { Block, BlockKind, ProsePage } from '../../../lib/model/block.ts';
import { pageMarkdown } from '../../../scripts/command/page-markdown.ts';
import { pageText } from '../../../scripts/command/page-text.ts';

const block = (kind: BlockKind, text: string, level?: 1 | 2): Block => ({
  kind,
  text,
  spans: [],
  doubts: [],
  reasons: [],
  ...(level ? { level } : {}),
});

const page = (...blocks: Block[]): ProsePage => ({ flipPage: 3, folio: '1', title: null, blocks });

const full = page(
  block('header', '河上'),
  block('heading', '渡口', 1),
  block('byline', '文/周'),
  block('paragraph', '天亮了。'),
  block('heading', '一', 2),
  block('list', '● 船'),
  block('list', '1. 篙'),
  block('list', '（二）灯'),
  block('table', '名\t价\n菜|瓜\t3\t元'),
  block('caption', '*渡口*'),
  block('quote', '河不宽'),
  block('sidebar', '桥'),
  block('sidebar', '渡'),
  block('note', '注：旧称'),
  block('folio', '1'),
);

describe('a page as Markdown', () => {
  it('has a form for each kind, and no furniture', () => {
    expect(pageMarkdown(full).split('\n')).toEqual([
      '# 渡口',
      '',
      '文/周',
      '',
      '天亮了。',
      '',
      '## 一',
      '',
      '- 船',
      '1. 篙',
      '- （二）灯',
      '',
      '| 名 | 价 |  |',
      '| --- | --- | --- |',
      '| 菜\\|瓜 | 3 | 元 |',
      '',
      '*\\*渡口\\**',
      '',
      '> 河不宽',
      '',
      '> 桥',
      '>',
      '> 渡',
      '',
      '注：旧称',
    ]);
  });
});

describe('a page as text', () => {
  it('marks what is beside the text, and has no furniture', () => {
    expect(pageText(full).split('\n')).toEqual([
      '渡口',
      '',
      '文/周',
      '',
      '天亮了。',
      '',
      '一',
      '',
      '● 船',
      '1. 篙',
      '（二）灯',
      '',
      '名\t价',
      '菜|瓜\t3\t元',
      '',
      '[caption] *渡口*',
      '',
      '[quote] 河不宽',
      '',
      '[box] 桥',
      '',
      '渡',
      '',
      '[note] 注：旧称',
    ]);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['# 一', '\\# 一'],
    ['第 # 号 #', '第 \\# 号 \\#'],
    ['C# 与 snake_case', 'C# 与 snake_case'],
    ['_斜_ 与 __init__', '\\_斜\\_ 与 \\_\\_init\\_\\_'],
    ['2 * 3 < 7', '2 \\* 3 \\< 7'],
    ['- 船', '\\- 船'],
    ['一 - 二', '一 - 二'],
    ['3. 桥', '3\\. 桥'],
    ['3.5 米', '3.5 米'],
    ['[注](x)', '\\[注\\](x)'],
    ['![图](x)', '!\\[图\\](x)'],
    ['`a` \\ ~b~', '\\`a\\` \\\\ \\~b\\~'],
    ['AT&T &amp;', 'AT&T \\&amp;'],
    ['> 引', '\\> 引'],
    ['<b>', '\\<b\\>'],
    ['http://www.example.com/a_b', 'http://www.example.com/a_b'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
