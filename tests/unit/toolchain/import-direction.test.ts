import { describe, expect, it } from 'vitest';
import { importsOf, wrongImports } from '../../../scripts/toolchain/import-direction.ts';
import { sourceFiles } from './source-files.ts';

describe('importsOf', () => {
  it('sees every way to import', () => {
    const source = [
      "import { a } from './a.ts';",
      "import type { B } from '../b.ts';",
      'import "./style.css";',
      "export * from './c.ts';",
      "const d = await import('./d.ts');",
      "import {\n  e,\n} from 'preact/hooks';",
    ].join('\n');
    expect(importsOf(source)).toEqual([
      './a.ts',
      '../b.ts',
      './style.css',
      './c.ts',
      './d.ts',
      'preact/hooks',
    ]);
  });
});

describe('the direction of imports', () => {
  it.each([
    ['lib/model/run.ts', '../layout/line.ts'],
    ['lib/layout/line.ts', '../../components/reader.tsx'],
    ['lib/layout/line.ts', 'preact'],
    ['lib/sources/read.ts', 'node:fs'],
    ['lib/prose/join.ts', 'opencc-js/dict/TSPhrases'],
    ['components/reader.tsx', 'opencc-js'],
    ['components/reader.tsx', '../entrypoints/first-look.content/index.ts'],
    ['components/reader.tsx', 'wxt/browser'],
    ['entrypoints/first-look.content/index.ts', '../../scripts/rebuild.ts'],
    ['entrypoints/background/index.ts', '@scope/name'],
    ['entrypoints/background/index.ts', 'dexie'],
    ['scripts/rebuild.ts', '../components/reader.tsx'],
  ])('%s may not import %s', (file, specifier) => {
    expect(wrongImports(file, `import { x } from '${specifier}';`)).toEqual([specifier]);
  });

  it.each([
    ['lib/model/run.ts', './geometry.ts'],
    ['lib/layout/line.ts', '../model/run.ts'],
    ['lib/convert/dictionaries/dictionaries.ts', 'opencc-js/dict/TSPhrases'],
    ['components/reader.tsx', '../lib/model/run.ts'],
    ['components/reader.tsx', 'preact/hooks'],
    ['entrypoints/first-look.content/index.ts', 'wxt/utils/define-content-script'],
    ['entrypoints/first-look.content/index.ts', '../../components/reader.tsx'],
    ['entrypoints/services/clipping-store/clipping-store.ts', 'dexie'],
    ['scripts/rebuild.ts', 'node:fs'],
    ['tests/unit/a.test.ts', '../../entrypoints/background/index.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(wrongImports(file, `import { x } from '${specifier}';`)).toEqual([]);
  });

  it('is kept by every source of the project', () => {
    const files = sourceFiles();
    expect(files.map(({ path }) => path)).toContain('lib/model/run.ts');
    const wrong = files.flatMap(({ path, text }) =>
      wrongImports(path, text).map((specifier) => `${path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});
