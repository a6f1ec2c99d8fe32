import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsClosed,
  beginsLow,
  beginsWithOpener,
  endsOpen,
  endsSentence,
  endsWithStop,
  folioNumber,
  isAddress,
  isBareName,
  isBullet,
  isByline,
  isNote,
  isPartTitle,
  isQuestion,
  isRemark,
  listMark,
} from '../../../lib/prose/patterns.ts';

describe('isByline', () => {
  it.each([
    '文/周小满',
    '文 / 周小满　图 / 许知远',
    '采写/方既白　摄影/贺兰',
    '□ 顾南枝',
    '○ 顾南枝 秦屿',
    '本刊记者 周小满',
    '本报讯（记者 周小满）',
    '（记者 周小满 通讯员 许望）',
    '撰文｜顾南枝',
    '主编 周小满',
    'By Anna Whitlock',
    'Words by Anna Whitlock',
    'Text: Anna Whitlock',
    '采访整理/方既白',
    '记者：周小满',
    '卷首语　本刊编辑部',
  ])('takes «%s» for one', (text) => {
    expect(isByline(text)).toBe(true);
  });

  it.each([
    ['a question in an interview', '记者：这么多钟，您听着不吵吗？'],
    ['a question that the line cuts', '记者：这么多钟您听着'],
    ['an answer in an interview', '记者：他没有说话。'],
    ['a line that begins with the word', 'by providing essential'],
    ['a sentence that begins with the word', 'By the end of the week the river had risen.'],
    ['a heading about reporters', '记者的一天'],
    ['a heading about pictures', '图书馆搬家记'],
    ['a list item of several words', '○ 每天傍晚六点关门'],
    ['the first line of a report', `本报讯（记者 周小满）${'河水一夜之间涨了半尺'.repeat(6)}`],
    ['nothing', ''],
  ])('takes no byline from %s', (_, text) => {
    expect(isByline(text)).toBe(false);
  });
});

describe('isBareName', () => {
  it.each(['周小满', '周 满', '欧阳小满', 'Anna Whitlock', 'Anna M. Whitlock'])(
    'takes «%s» for a name',
    (text) => {
      expect(isBareName(text)).toBe(true);
    },
  );

  it.each(['渡口的早晨有雾', 'anna whitlock', 'Anna', '周小满。'])('but not «%s»', (text) => {
    expect(isBareName(text)).toBe(false);
  });
});

describe('folioNumber', () => {
  it.each([
    ['59', '59'],
    ['— 7 —', '7'],
    ['P8', '8'],
    ['P. 8', '8'],
    ['Page 12', '12'],
    ['第8页', '8'],
    ['第 8 頁', '8'],
    ['056', '056'],
    ['xii', 'xii'],
    ['IV', 'IV'],
    ['· 23 ·', '23'],
    ['| 40', '40'],
    ['二十三', '二十三'],
  ])('reads «%s»', (text, number) => {
    expect(folioNumber(text)).toBe(number);
  });

  it.each(['', '—', '2024年', '3.5', '12345', '第三章', '7 号渡口', 'mix', 'P'])(
    'reads none from «%s»',
    (text) => {
      expect(folioNumber(text)).toBeNull();
    },
  );
});

describe('listMark', () => {
  it.each([
    ['● 每天开门', '● '],
    ['•bread', '•'],
    ['—— bread', '—— '],
    ['（一）开门', '（一）'],
    ['(2) bread', '(2) '],
    ['① 开门', '① '],
    ['1. 开门', '1. '],
    ['12、开门', '12、'],
    ['三、开门', '三、'],
    ['a) bread', 'a) '],
    ['第一，开门', '第一，'],
  ])('of «%s» is «%s»', (text, mark) => {
    expect(listMark(text)).toBe(mark);
  });

  it.each(['——周小满', '1.5 米高的墙', '12 月的一天', '三个人', 'a man', '开门', '2024. 开门'])(
    'is none in «%s»',
    (text) => {
      expect(listMark(text)).toBe('');
    },
  );
});

describe('how a text ends', () => {
  it.each([
    '到了。',
    '到了！',
    '到了吗？”',
    '到了……',
    '到了；',
    'He left.',
    'He left.”',
    '（完。）',
    '到了。①',
  ])('«%s» as a sentence', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(['到了', '到了，', '到了：', 'He left,', 'the ferry', ''])('«%s» not', (text) => {
    expect(endsSentence(text)).toBe(false);
  });

  it('with a full stop, which a question or an exclamation is not', () => {
    expect(endsWithStop('河水涨了。')).toBe(true);
    expect(endsWithStop('河水涨了。”')).toBe(true);
    expect(endsWithStop('河水涨了吗？')).toBe(false);
  });

  it.each(['他说，', '“', 'the red,', 'well-', '春天、'])('«%s» open', (text) => {
    expect(endsOpen(text)).toBe(true);
  });

  it('a colon leaves nothing open, for it may end a paragraph', () => {
    expect(endsOpen('他说：')).toBe(false);
  });
});

describe('how a text begins', () => {
  it('with a mark that begins no paragraph', () => {
    expect(['，然后', '。他', '”他', '》一书', '% of it'].filter(beginsClosed)).toHaveLength(5);
    expect(['“然后', '《河》', '然后', '1'].some(beginsClosed)).toBe(false);
  });

  it('with an opening mark', () => {
    expect(['“然后', '「然後', '《河》', '（一）'].filter(beginsWithOpener)).toHaveLength(4);
    expect(['然后', '”然后'].some(beginsWithOpener)).toBe(false);
  });

  it('with a small letter of any alphabet', () => {
    expect(['ferry', 'élan', 'река'].filter(beginsLow)).toHaveLength(3);
    expect(['Ferry', '渡口', '7'].some(beginsLow)).toBe(false);
  });
});

describe('isAddress', () => {
  it.each(['www.example.cn', 'https://example.org/a', 'example.com/join', 'desk@example.com'])(
    'knows «%s»',
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );

  it.each(['see www.example.cn', '渡口', 'one.two'])('but not «%s»', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});

describe('isNote', () => {
  it.each(['注：河宽以枯水期计。', '①见上文。', '[1] 见上文。', '* 化名', '※ 以上均为化名'])(
    'knows «%s»',
    (text) => {
      expect(isNote(text)).toBe(true);
    },
  );

  it.each(['注意安全', '渡口', '1 见上文'])('but not «%s»', (text) => {
    expect(isNote(text)).toBe(false);
  });
});

describe('isPartTitle', () => {
  it.each(['目录', '目 錄', '前言', '代序', '编后记', 'CONTENTS', 'Foreword'])(
    'knows %s',
    (text) => {
      expect(isPartTitle(text)).toBe(true);
    },
  );

  it.each(['随笔', '序曲', '目录学家', '后记者', 'Contents of the box'])('not %s', (text) => {
    expect(isPartTitle(text)).toBe(false);
  });
});

describe('isQuestion', () => {
  it.each(['问：土从哪里来？', '問:這是誰的船？', 'Q3. How long?'])('knows %s', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each(['问题在于', '记者：您怎么看？', 'Quay: north'])('not %s', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});

describe('the end of a text', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'渡a。．.…；?！，（”』)\\]') });

  it('is told past all closing marks', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const end = text.slice(-12);
        expect(endsSentence(text)).toBe(/[。！？!?…；;．.][”’」』）)】〉》"'\]]*$/u.test(end));
        expect(endsWithStop(text)).toBe(/[。．.…][”’」』）)】〉》"'\]]*$/u.test(end));
      }),
    );
  });
});

it('isBullet knows the signs that only items begin with, and not the mark at a text’s end', () => {
  expect(['● 每天开门', '■开门', '➢ bread'].every(isBullet)).toBe(true);
  expect(['■', '1. 开门', '—— bread', '开门 ●'].some(isBullet)).toBe(false);
});

it('isRemark is all in one pair of brackets', () => {
  expect(['（江西　罗秀芝）', '(First printed in 2019)'].every(isRemark)).toBe(true);
  expect(['（一）开门', '（一）到（三）', '开门（一）'].some(isRemark)).toBe(false);
});
