import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { USUAL_COPY_SHAPE } from '../../../../lib/cite/copy/copy-shape.ts';
import { cite } from '../../../../lib/cite/styles.ts';
import type { Clipping } from '../../../../lib/clippings/clipping.ts';
import type { CitedShape } from '../../../../lib/clippings/exports/cited-clipping.ts';
import { CSV_COLUMNS, type CsvColumn, csvTable } from '../../../../lib/clippings/exports/csv.ts';
import { fileName, withOwnNames } from '../../../../lib/clippings/exports/exported-file.ts';
import { clippingHtml, htmlDocument } from '../../../../lib/clippings/exports/html.ts';
import { markdownFiles, TEMPLATES } from '../../../../lib/clippings/exports/markdown.ts';
import {
  fillTemplate,
  unknownFields,
} from '../../../../lib/clippings/exports/markdown-template.ts';
import { plainText } from '../../../../lib/clippings/exports/plain-text.ts';
import { references } from '../../../../lib/clippings/exports/references.ts';
import { issueLabel } from '../../../../lib/clippings/labels.ts';
import { anyString } from '../../../../scripts/fuzz/any-string.ts';
import { anyClipping, clipping } from '../any-clipping.ts';

const OWN = clipping({}, { note: '第一行\n第二行', tags: ['水 运', '夜'] });
const OTHER = clipping({
  quote: '一。\n二。',
  read: { publication: '山河', date: { year: 2025 }, issue: '1', type: 'journal' },
});
const CITED: CitedShape = { cite: (source) => cite('plain', source), shape: USUAL_COPY_SHAPE };
const OPTIONS = {
  flavour: 'obsidian',
  template: TEMPLATES.obsidian,
  perIssue: false,
  title: '摘录',
  today: '2026-01-02',
  ...CITED,
  day: (time: number) => new Date(time).toISOString().slice(0, 10),
} as const;

describe('Markdown', () => {
  it('is one file with front matter, for Obsidian', () => {
    const [file, ...others] = markdownFiles([OWN], OPTIONS);
    expect(others).toEqual([]);
    expect(file?.name).toBe('摘录.md');
    expect(file?.text).toBe(`---
title: "摘录"
publication: "江岸旧事"
date: 2026-01-02
tags:
  - "水-运"
  - "夜"
---

## 《江岸旧事》2024年第8期

> 渡口的灯还亮着，船已经走了。

第一行
第二行

—— [沈一舟：《渡口》，《江岸旧事》2024年第8期，第59页](<http://magazine.test/book/files/basic-html/page61.html>)

#水-运 #夜
`);
  });

  it('is a list for Logseq, and a file for each issue', () => {
    const options = {
      ...OPTIONS,
      flavour: 'logseq',
      template: TEMPLATES.logseq,
      perIssue: true,
    } as const;
    const files = markdownFiles([OWN, OTHER, OWN], options);
    expect(files.map(({ name }) => name)).toEqual([
      '《江岸旧事》2024年第8期.md',
      '《山河》2025年第1期.md',
    ]);
    expect(files[1]?.text).toBe(`title:: 《山河》2025年第1期
date:: 2026-01-02

- > 一。
  > 二。
  —— [《山河》2025年第1期](<http://magazine.test/book/files/basic-html/page61.html>)
`);
  });

  it('takes nothing of a quote for marks', () => {
    const [file] = markdownFiles([clipping({ quote: '# 一*二*\n- [三](四)' })], OPTIONS);
    expect(file?.text).toContain('> \\# 一\\*二\\*\n> \\- \\[三\\](四)');
  });

  it('has no link that runs, whatever a note or an address of a backup holds', () => {
    const hostile = fc.constantFrom(
      '[x](javascript:alert(1))',
      '<script>alert(1)</script>',
      '[x]: data:text/html,x',
      '看',
      '\n',
    );
    fc.assert(
      fc.property(anyClipping, fc.array(hostile), (own, parts) => {
        const note = parts.join('');
        const [file] = markdownFiles([{ ...own, edits: { ...own.edits, note } }], OPTIONS);
        expect(file?.text).not.toMatch(/(?<!\\)\]\(<?\s*(?:javascript|data|vbscript):/iu);
        expect(file?.text).not.toMatch(/(?<!\\)<script/iu);
      }),
    );
  });
});

describe('a template', () => {
  const values = {
    quote: '一\n二',
    note: '',
    tags: '',
    citation: '$& {{note}}',
    publication: '',
    issue: '',
    title: '',
    authors: '',
    page: '59',
    flipPage: '',
    url: '',
    saved: '',
    colour: '',
  };

  it('leaves out lines without values, and keeps the rest', () => {
    expect(fillTemplate('1. {{quote}}\n{{note}}\n第{{page}}页 {{note}}\n完', values)).toBe(
      '1. 一\n   二\n第59页 \n完',
    );
  });

  it('puts a value in as it is, whatever it looks like', () => {
    expect(fillTemplate('{{citation}}', values)).toBe('$& {{note}}');
  });

  it('says which names mean nothing', () => {
    expect(unknownFields('{{quote}} {{ nope }} {{nope}} {x}')).toEqual(['nope']);
  });
});

describe('a shape', () => {
  it('has quote and citation in a file, whichever of them is copied', () => {
    for (const content of ['quote', 'citation'] as const) {
      const text = plainText([OTHER], { ...CITED, shape: { ...USUAL_COPY_SHAPE, content } });
      expect(text).toBe('“一。\n“二。”\n《山河》2025年第1期\n');
    }
  });

  it('has the marks and the order that the reader chose', () => {
    const shape = { ...USUAL_COPY_SHAPE, content: 'citation-quote', marks: 'corner' } as const;
    expect(plainText([OTHER], { ...CITED, shape })).toBe('《山河》2025年第1期\n「一。\n「二。」\n');
  });
});

describe('a clipping of a PDF', () => {
  const address = 'zhanjuan:///pdf.html?pdf=0a1b#page=3';
  const url = 'https://a.example/b.pdf#page=3';
  const names = Object.fromEntries(CSV_COLUMNS.map((name) => [name, ''])) as Record<
    CsvColumn,
    string
  >;
  const all = (own: Clipping): string =>
    [
      ...markdownFiles([own], OPTIONS).map(({ text }) => text),
      plainText([own], CITED),
      htmlDocument([own], '摘录', CITED),
      csvTable([own], names, OPTIONS),
      references([own], 'ris'),
    ].join('\n');

  it('leads to the file on the web, never to this installation', () => {
    const own = clipping({ address, read: { publication: '山河', url } });
    expect(all(own)).not.toMatch(/extension:|zhanjuan:/u);
    expect(markdownFiles([own], OPTIONS)[0]?.text).toContain(`](<${url}>)`);
    expect(csvTable([own], names, OPTIONS)).toContain(url);
  });

  it('leads nowhere where the file is the reader’s own', () => {
    const own = clipping({ address, read: { publication: '山河' } });
    expect(all(own)).not.toMatch(/extension:|zhanjuan:|\]\(/u);
    expect(markdownFiles([own], OPTIONS)[0]?.text).toContain('\n—— 《山河》\n');
  });

  it('has the name of its file where it has no other', () => {
    const labels = [{ url: 'https://a.example/%E6%B8%A1%E5%8F%A3.pdf#page=3' }, {}].map((read) =>
      issueLabel(clipping({ address, bookTitle: null, read })),
    );
    expect(labels).toEqual(['渡口.pdf', 'PDF']);
  });
});

describe('plain text', () => {
  it('is the quote, where it is from, and the note', () => {
    expect(plainText([OWN, OTHER], CITED)).toBe(
      '“渡口的灯还亮着，船已经走了。”\n沈一舟：《渡口》，《江岸旧事》2024年第8期，第59页\n第一行\n第二行\n\n“一。\n“二。”\n《山河》2025年第1期\n',
    );
  });
});

describe('HTML', () => {
  it('holds the words of every clipping and no markup of theirs', () => {
    fc.assert(
      fc.property(anyClipping, (own) => {
        const { document } = parseHTML(
          `<!doctype html><html><body>${clippingHtml(own, CITED)}</body></html>`,
        );
        const names = new Set(
          [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName),
        );
        for (const name of names) expect(['BLOCKQUOTE', 'P', 'A', 'I']).toContain(name);
      }),
    );
    expect(htmlDocument([OWN], '摘录 <1>', CITED)).toContain(
      '<h1>摘录 &lt;1&gt;</h1>\n<h2>《江岸旧事》2024年第8期</h2>',
    );
  });

  it('leads to no address that a page cannot be read from', () => {
    const cited: CitedShape = { ...CITED, shape: { ...USUAL_COPY_SHAPE, link: 'words' } };
    const linked = (url: string) =>
      clippingHtml(clipping({ read: { publication: '山河', url } }), cited);
    expect(linked('http://magazine.test/book/#p=61')).toContain('href="http://magazine.test');
    expect(linked('javascript:alert(1)')).not.toContain('href');
  });
});

describe('the table', () => {
  const names = Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as Record<
    CsvColumn,
    string
  >;

  /** A parser of its own: rows of cells (RFC 4180). */
  function parse(csv: string): string[][] {
    const rows: string[][] = [[]];
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
    for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
      const [, quoted, plain = '', end] = match;
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  }

  it('has a mark of its encoding, and a row for each clipping', () => {
    fc.assert(
      fc.property(fc.array(anyClipping, { maxLength: 3 }), (own) => {
        const csv = csvTable(own, names, OPTIONS);
        expect(csv.startsWith('\ufeff')).toBe(true);
        const [head, ...rows] = parse(csv.slice(1));
        expect(head).toEqual([...CSV_COLUMNS]);
        expect(rows).toHaveLength(own.length);
        for (const [at, row] of rows.entries()) {
          const quote = own[at]?.capture.quote ?? '';
          expect([quote, `'${quote}`]).toContain(row[0]);
          for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@＝＋－＠-]/u);
        }
      }),
    );
  });

  it.each(['=1+1', ' +1', '\t@x', '-1', '＝1', '\n=1'])('has no formula for %j', (quote) => {
    expect(csvTable([clipping({ quote })], names, OPTIONS)).toContain(`'${quote}`);
  });
});

describe('the names of files', () => {
  it('are taken by every system', () => {
    fc.assert(
      fc.property(anyString(), (title) => {
        expect(fileName(title, 'md')).toMatch(/^[^\\/:*?"<>|#^[\]]{1,200}\.md$/u);
      }),
    );
    expect(fileName('CON', 'md')).toBe('_CON.md');
    expect(fileName('a/b: c?', 'csv')).toBe('a b c.csv');
  });

  it('come once each', () => {
    const file = (name: string) => ({ name, type: '', text: '' });
    expect(
      withOwnNames([file('A.md'), file('a.md'), file('b.md')]).map(({ name }) => name),
    ).toEqual(['A.md', 'a (2).md', 'b.md']);
  });
});
