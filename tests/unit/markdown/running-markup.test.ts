import { describe, expect, it } from 'vitest';
import { mayRun } from '../../../lib/markdown/running-markup.ts';

describe('Markdown that may run', () => {
  it.each([
    '[x](javascript:alert(1))',
    '[x](<javascript:alert(1)>)',
    '[x](\njavascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](java&#x73;cript&colon;alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](java&Tab;script:alert(1))',
    '[x](javascript\\:alert(1))',
    '[x](%6aavascript:alert(1))',
    '[x]: vbscript:msgbox(1)',
    '<javascript:alert(1)>',
    '![x](data:text/html;base64,PHNjcmlwdD4=)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;svg onload=alert(1)>',
    '[x](file:///etc/passwd)',
  ])('is %j', (markdown) => {
    expect(mayRun(markdown)).toBe(true);
  });

  it.each([
    '第二段要再读一遍。',
    '**重点**：[杂志](http://magazine.test/book/#p=61)、<https://magazine.test>',
    '- [[水运]] #渡口\n> 1 < 2 && 3 > 2',
    'metadata: 5, profile: none, 資料data: 3',
  ])('is not %j', (markdown) => {
    expect(mayRun(markdown)).toBe(false);
  });
});
