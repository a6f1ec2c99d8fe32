import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationText } from '../../../../lib/cite/citation.ts';
import {
  parseTemplate,
  TEMPLATE_MAX,
  type TemplateFault,
} from '../../../../lib/cite/template/parse-template.ts';
import { renderTemplate } from '../../../../lib/cite/template/render-template.ts';
import {
  fieldNamed,
  TEMPLATE_FIELD_KEYS,
  TEMPLATE_FIELDS,
} from '../../../../lib/cite/template/template-fields.ts';
import { anySource, wildSource } from '../any-source.ts';
import { cited, type SourceName } from '../sources.ts';

function rendered(source: string, name: SourceName): string {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return citationText(renderTemplate(parsed.template, cited(name)));
}

const faultsOf = (source: string): readonly TemplateFault[] => {
  const parsed = parseTemplate(source);
  return parsed.ok ? [] : parsed.faults;
};

describe('a template', () => {
  it.each<readonly [template: string, source: SourceName, citation: string]>([
    ['{作者}：《{题名}》', 'page range', '沈一舟：《船灯》'],
    ['{刊名}{年|年}{第|期|期}{，第|页码|页}', 'page range', '江岸2024年第9期，第59-60页'],
    // What stands beside a field goes with it.
    ['{刊名}{年|年}{第|期|期}{，第|页码|页}', 'no issue', '江岸学刊2023年，第36页'],
    ['{《|题名|》，}《{刊名}》', 'neither author nor title known', '《江岸》'],
    [
      '{authors}. {Title}.{ ISSN |ISSN}',
      'four Western authors',
      'Ada M. Reed, Jean-Luc Godin, Thomas Reed, et al. Reading the tide tables.',
    ],
    ['{作者}', 'four authors', '沈一舟、欧阳明远、陆川等'],
    ['{作者}', 'Chinese and Western names', '沈一舟、Ada M. Reed'],
    ['{题名}[{类型标识}]', 'online newspaper', '新桥通车[N/OL]'],
    ['{出版日期}', 'newspaper', '2022-08-16'],
    ['{年}年{月|月}{旬}{季}', 'part of a month for an issue', '2024年4月下'],
    ['{年}年{月|月}{旬}{季}', 'traditional script', '2024年夏'],
    ['{页码}', 'counted page', '[59]'],
    ['{網址} {引用日期}', 'web page', 'http://harbour.test/notice 2026-11-23'],
    ['{{{刊名}{{', 'book', '{河上旧事{'],
    ['｛题名｝｛，第｜页码｜页｝', 'page range', '船灯，第59-60页'],
    ['{第|期}', 'page range', '第9'],
    ['{期|期}', 'page range', '9期'],
    ['{ 题名 }', 'page range', '船灯'],
  ])('%s of a source with %s', (template, source, citation) => {
    expect(rendered(template, source)).toBe(citation);
  });

  const FAULTY: readonly (readonly [template: string, ...faults: TemplateFault[]])[] = [
    ['{书名}', { kind: 'unknown-field', at: 0, name: '书名' }],
    [
      '{titel}, {刊名}, {第|号|期}',
      { kind: 'unknown-field', at: 0, name: 'titel' },
      { kind: 'unknown-field', at: 15, name: '号' },
    ],
    ['{题名', { kind: 'unclosed', at: 0 }],
    ['{题名{刊名}', { kind: 'unclosed', at: 0 }],
    ['题名}{刊名}', { kind: 'unopened', at: 2 }],
    ['{题名}}', { kind: 'unopened', at: 4 }],
    ['{}', { kind: 'empty-field', at: 0 }],
    ['{第||期}', { kind: 'empty-field', at: 0 }],
    ['{a|题名|b|c}', { kind: 'too-many-bars', at: 0 }],
    ['《江岸》', { kind: 'no-field', at: 0 }],
    ['', { kind: 'no-field', at: 0 }],
    ['{题名}'.repeat(TEMPLATE_MAX), { kind: 'too-long', at: TEMPLATE_MAX }],
  ];
  it.each(FAULTY.map(([template, ...faults]) => ({ template, faults })))(
    '$template: what is wrong is said, and where',
    ({ template, faults }) => {
      expect(faultsOf(template)).toEqual(faults);
    },
  );

  it('has the address as a link, and nothing else', () => {
    const parsed = parseTemplate('《{刊名}》，{网址}。');
    if (!parsed.ok) throw new Error('a right template');
    expect(renderTemplate(parsed.template, cited('web page'))).toEqual([
      { text: '《江岸网》，' },
      { text: 'http://harbour.test/notice', link: true },
      { text: '。' },
    ]);
  });

  it('says nothing of a source of which nothing is known', () => {
    const parsed = parseTemplate('《{刊名}》[{类型标识}]');
    if (!parsed.ok) throw new Error('a right template');
    expect(renderTemplate(parsed.template, {})).toEqual([]);
  });

  it('may name every field in every language, and each name is one field', () => {
    for (const key of TEMPLATE_FIELD_KEYS) {
      for (const name of Object.values(TEMPLATE_FIELDS[key].names).flat()) {
        expect(fieldNamed(name)).toBe(key);
        expect(faultsOf(`{${name.toUpperCase()}}`)).toEqual([]);
      }
    }
  });

  it('never throws, and is a template or has its faults in order', () => {
    const token = fc.constantFrom('{', '}', '{{', '}}', '|', '题名', '刊名', '第', '期', ' ');
    fc.assert(
      fc.property(fc.array(fc.oneof(token, fc.string())), wildSource, (tokens, fields) => {
        const parsed = parseTemplate(tokens.join(''));
        if (parsed.ok) {
          expect(citationText(renderTemplate(parsed.template, fields))).not.toMatch(/undefined/u);
        } else {
          const places = parsed.faults.map(({ at }) => at);
          expect(places.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('keeps its own text where all its fields are known', () => {
    const own = fc.string().map((text) => text.replaceAll(/[{}｛｝｜]/gu, ''));
    fc.assert(
      fc.property(own, own, anySource, (before, after, fields) => {
        const parsed = parseTemplate(`${before}{刊名}${after}`);
        if (!parsed.ok) throw new Error('a right template');
        const text = citationText(
          renderTemplate(parsed.template, { ...fields, publication: '江岸' }),
        );
        expect(text).toBe(`${before}江岸${after}`);
      }),
    );
  });
});
