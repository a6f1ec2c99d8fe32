import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { citeAs } from '../../../../lib/cite/cite-as.ts';
import { type ClipboardContent, copyOf, copyOfAll } from '../../../../lib/cite/copy/copy-of.ts';
import {
  COPY_CONTENTS,
  COPY_FORMATS,
  COPY_LINKS,
  COPY_MARKS,
  type CopyShape,
  USUAL_COPY_SHAPE,
} from '../../../../lib/cite/copy/copy-shape.ts';
import type { SourceFields } from '../../../../lib/cite/source.ts';
import { STYLES } from '../../../../lib/cite/styles.ts';
import {
  type CitationSettings,
  parseCitationSettings,
  USUAL_CITATION_SETTINGS,
} from '../../../../lib/settings/citation-settings.ts';
import { wildSource } from '../any-source.ts';
import { cited } from '../sources.ts';

const QUOTE = ['江上的灯一盏一盏亮起来。', '他说：“走吧。”'];
const SOURCE = cited('neither author nor title known');
const ADDRESS = SOURCE.url ?? '';

const copied = (
  shape: Partial<CopyShape>,
  style: CitationSettings['style'] = 'plain',
  source: SourceFields = SOURCE,
  paragraphs: readonly string[] = QUOTE,
): ClipboardContent =>
  copyOf(
    { paragraphs, source, cite: citeAs({ ...USUAL_CITATION_SETTINGS, style }) },
    { ...USUAL_COPY_SHAPE, ...shape },
  );

describe('copyOf, as text', () => {
  it('is the quote in its marks, a paragraph each, and the citation', () => {
    expect(copied({})).toEqual({
      text: '“江上的灯一盏一盏亮起来。\n“他说：‘走吧。’”\n《江岸》2024年第8期，第59页',
      html:
        '<p>“江上的灯一盏一盏亮起来。</p><p>“他说：‘走吧。’”</p>' +
        '<p>《江岸》2024年第8期，第59页</p>',
    });
  });

  it.each<readonly [shape: Partial<CopyShape>, text: string]>([
    [{ content: 'quote' }, '“江上的灯一盏一盏亮起来。\n“他说：‘走吧。’”'],
    [{ content: 'citation' }, '《江岸》2024年第8期，第59页'],
    [
      { content: 'citation-quote' },
      '《江岸》2024年第8期，第59页\n“江上的灯一盏一盏亮起来。\n“他说：‘走吧。’”',
    ],
    [
      { content: 'quote-in-brackets' },
      '“江上的灯一盏一盏亮起来。\n“他说：‘走吧。’”（《江岸》2024年第8期，第59页）',
    ],
    [
      { marks: 'corner' },
      '「江上的灯一盏一盏亮起来。\n「他说：『走吧。』」\n《江岸》2024年第8期，第59页',
    ],
    [{ marks: 'none', content: 'quote' }, '江上的灯一盏一盏亮起来。\n他说：“走吧。”'],
  ])('%j', (shape, text) => {
    expect(copied(shape).text).toBe(text);
  });

  it('has the marks of a traditional text', () => {
    const { text } = copied({}, 'plain', cited('traditional script'), ['這條江很長，「過」了橋。']);
    expect(text).toBe(
      '「這條江很長，『過』了橋。」\n林海書：《燈塔與「風」》，《島嶼誌》2024年夏，第8頁',
    );
  });

  it('stands in half-width brackets after Western text', () => {
    const source = { ...cited('Western author and season'), url: ADDRESS };
    expect(
      copied({ content: 'quote-in-brackets', link: 'none' }, 'mla', source, ['So it is.']).text,
    ).toBe(
      '“So it is.” (Reed, Ada M. “Reading the tide tables.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. 121-28.)',
    );
  });

  it('keeps the italics of a citation in rich text', () => {
    expect(copied({ content: 'citation' }, 'mla', cited('no volume')).html).toBe(
      '<p>沈一舟. “渡口的变迁.” <i>江岸学刊</i>, no. 11, 2023, p. 36.</p>',
    );
  });
});

describe('the address', () => {
  it('is a link where the style puts it', () => {
    const { text, html } = copied({ content: 'citation' }, 'gbt7714-2025');
    expect(text).toBe(`江岸，2024（8）：59. ${ADDRESS}.`);
    expect(html).toBe(`<p>江岸，2024（8）：59. <a href="${ADDRESS}">${ADDRESS}</a>.</p>`);
  });

  it('may lie under the words, and is not among them then', () => {
    const { text, html } = copied({ content: 'citation', link: 'words' }, 'gbt7714-2025');
    expect(text).toBe('江岸，2024（8）：59.');
    expect(html).toBe(`<p><a href="${ADDRESS}">江岸，2024（8）：59.</a></p>`);
  });

  it('may be left out, and the source is cited as printed', () => {
    const { text, html } = copied({ content: 'citation', link: 'none' }, 'gbt7714-2015', {
      ...SOURCE,
      title: '船灯',
    });
    expect(text).toBe('船灯[J]. 江岸, 2024(8): 59.');
    expect(html).toBe('<p>船灯[J]. 江岸, 2024(8): 59.</p>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', 'http://'])(
    '%s is no link',
    (url) => {
      for (const link of COPY_LINKS) {
        const { html, text } = copied({ link, format: 'markdown' }, 'gbt7714-2025', {
          ...SOURCE,
          url,
        });
        expect(html).not.toContain('<a');
        expect(text).not.toMatch(/\]\(|<javascript|<data/u);
      }
    },
  );
});

describe('copyOf, as Markdown', () => {
  it('is a block of quoted paragraphs, without marks around them', () => {
    expect(copied({ format: 'markdown', link: 'words' })).toEqual({
      text:
        '> 江上的灯一盏一盏亮起来。\n>\n> 他说：“走吧。”\n\n' +
        `[《江岸》2024年第8期，第59页](${ADDRESS})`,
      html:
        '<blockquote><p>江上的灯一盏一盏亮起来。</p><p>他说：“走吧。”</p></blockquote>' +
        `<p><a href="${ADDRESS}">《江岸》2024年第8期，第59页</a></p>`,
    });
  });

  it('reads as the text that it is', () => {
    const { text } = copied({ format: 'markdown' }, 'gbt7714-2025', { ...SOURCE, title: '*[a]*' }, [
      '# <b> *江*',
    ]);
    expect(text).toBe(
      `> \\# \\<b\\> \\*江\\*\n\n\\*\\[a\\]\\*\\[J/OL\\]. 江岸，2024（8）：59. <${ADDRESS}>.`,
    );
  });

  it('ends no link early', () => {
    const url = 'http://magazine.test/a(1)/';
    expect(
      copied({ format: 'markdown', content: 'citation', link: 'words' }, 'plain', {
        ...SOURCE,
        url,
      }).text,
    ).toBe('[《江岸》2024年第8期，第59页](http://magazine.test/a%281%29/)');
  });
});

const anyShape = fc.record({
  content: fc.constantFrom(...COPY_CONTENTS),
  marks: fc.constantFrom(...COPY_MARKS),
  format: fc.constantFrom(...COPY_FORMATS),
  link: fc.constantFrom(...COPY_LINKS),
});
const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=y>',
    '“&amp;”',
    '"><a href="',
    '江\n岸',
  ),
);

describe('whatever is copied', () => {
  it('is text within paragraphs, and never becomes an element', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 3 }),
        wildSource,
        anyText,
        anyShape,
        fc.constantFrom(...STYLES, 'own' as const),
        (paragraphs, fields, title, shape, style) => {
          const { html } = copied(shape, style, { ...fields, title }, paragraphs);
          const { document } = parseHTML(`<!doctype html><body>${html}</body>`);
          const names = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
          expect(names.filter((name) => !/^(?:p|blockquote|i|a)$/u.test(name))).toEqual([]);
          for (const link of document.querySelectorAll('a')) {
            expect(link.getAttributeNames()).toEqual(['href']);
            expect(link.getAttribute('href')).toMatch(/^(?:https?|file):\/\//u);
          }
        },
      ),
    );
  });

  it('says the same as rich text and as plain text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('江岸。', '“走吧”', 'a & b <c>', '「風」'), {
          minLength: 1,
          maxLength: 3,
        }),
        anyShape,
        (paragraphs, shape) => {
          const { text, html } = copied(
            { ...shape, format: 'text' },
            'gbt7714-2015',
            SOURCE,
            paragraphs,
          );
          const { document } = parseHTML(`<!doctype html><body>${html}</body>`);
          const lines = [...document.querySelectorAll('p')].map((line) => line.textContent);
          expect(lines.join('\n')).toBe(text);
        },
      ),
    );
  });

  it('is the citation where there is nothing to quote', () => {
    for (const content of COPY_CONTENTS) {
      expect(copied({ content }, 'plain', SOURCE, [' ']).text).toBe('《江岸》2024年第8期，第59页');
    }
  });

  it('is nothing where nothing is known', () => {
    expect(copied({}, 'gbt7714-2025', {}, [])).toEqual({ text: '', html: '' });
    expect(copied({ format: 'markdown' }, 'own', {}, [' '])).toEqual({ text: '', html: '' });
  });
});

describe('copyOfAll', () => {
  it('is one after the other, and nothing of what is empty', () => {
    const cite = citeAs({ ...USUAL_CITATION_SETTINGS, style: 'plain' });
    const quotations = [
      { paragraphs: ['江。'], source: SOURCE, cite },
      { paragraphs: [], source: {}, cite },
      { paragraphs: ['岸。'], source: cited('page range'), cite },
    ];
    expect(copyOfAll(quotations, USUAL_COPY_SHAPE)).toEqual({
      text:
        '“江。”\n《江岸》2024年第8期，第59页\n\n' +
        '“岸。”\n沈一舟：《船灯》，《江岸》2024年第9期，第59-60页',
      html:
        '<p>“江。”</p><p>《江岸》2024年第8期，第59页</p>' +
        '<p>“岸。”</p><p>沈一舟：《船灯》，《江岸》2024年第9期，第59-60页</p>',
    });
  });
});

describe('how the reader cites', () => {
  it('is by the plain form while the template has a fault', () => {
    const faulty = citeAs({ style: 'own', template: '{书名}' });
    expect(faulty(SOURCE)).toEqual(citeAs({ style: 'plain', template: '' })(SOURCE));
  });

  it('begins with a template that is right', () => {
    expect(copied({ content: 'citation' }, 'own').text).toBe('《江岸》2024年第8期，第59页');
    expect(copied({ content: 'citation' }, 'own', cited('page range')).text).toBe(
      '沈一舟：《船灯》，《江岸》2024年第9期，第59-60页',
    );
  });

  it('is read from storage, whatever stands there', () => {
    expect(parseCitationSettings(undefined)).toEqual(USUAL_CITATION_SETTINGS);
    expect(parseCitationSettings({ style: 'mla', marks: 'round', link: 7, old: true })).toEqual({
      ...USUAL_CITATION_SETTINGS,
      style: 'mla',
    });
    const chosen = { ...USUAL_CITATION_SETTINGS, style: 'own', template: '{', format: 'markdown' };
    expect(parseCitationSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });
});
