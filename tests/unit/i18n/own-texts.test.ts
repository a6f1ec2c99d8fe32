import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { textsIn, titleIn } from './texts-in-code.ts';

/** What is the same in every language. */
const NO_INTERFACE: Readonly<Record<string, readonly string[]>> = {
  // The button's picture, which is two characters in every language.
  'components/conversion/ConversionButton.tsx': ['简', '繁'],
  'components/pdf/OpenPdf.tsx': ['https://'],
};
/** A page that the engine is warmed with, and nobody sees. */
const UNSEEN = ['entrypoints/first-look.content/warm-engine.ts'];

const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: fromRoot() })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !UNSEEN.includes(file));
const pages = globSync('entrypoints/**/*.html', { cwd: fromRoot() });

const read = (file: string): string => readFileSync(fromRoot(file), 'utf8');

describe('a text that is not among the messages', () => {
  it.each([
    ['between tags', 'const a = <p>Save</p>;', 'Save'],
    ['beside what is worked out', 'const a = <p>{t("a")} of {n}</p>;', 'of'],
    ['in an attribute', 'const a = <p aria-label="Close" />;', 'Close'],
    ['in a template', 'page.title = `Page`;', 'Page'],
    ['in a property', 'button.textContent = "Read";', 'Read'],
    ['in Chinese, wherever', 'say("已复制");', '已复制'],
  ])('is found: %s', (_, source, text) => {
    expect(textsIn('a.tsx', source)).toEqual([text]);
  });

  it.each([
    ['a name for machines', 'const a = <p class="Save" id="b" data-c="D">{t("save")}</p>;'],
    ['signs alone', 'const a = <p>{a} · {b} → {c}…</p>;'],
    ['a pattern', 'const a = /[一二三]/u;'],
    ['a remark', '// 说明\nconst a = 1;'],
  ])('is not %s', (_, source) => {
    expect(textsIn('a.tsx', source)).toEqual([]);
  });

  it('is in no component and no entrypoint', () => {
    expect(files.length).toBeGreaterThan(150);
    const found = files.flatMap((file) => {
      const known = NO_INTERFACE[file] ?? [];
      const texts = textsIn(file, read(file)).filter((text) => !known.includes(text));
      return texts.map((text) => `${file}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it('is the title of no page', () => {
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.flatMap((file) => titleIn(read(file)))).toEqual([]);
    expect(titleIn('<title>展卷</title>')).toEqual(['展卷']);
  });
});
