import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReached } from '../../../scripts/score/reached.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { namedThings } from './named-things.ts';

const read = (path: string): string => readFileSync(fromRoot(path), 'utf8');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function packageScripts(): string[] {
  const json: unknown = JSON.parse(read('package.json'));
  if (!isObject(json) || !('scripts' in json) || !isObject(json.scripts)) return [];
  return Object.keys(json.scripts);
}

/** The sets of measured pages are named like folders, and so is a standard. */
const SETS = [...readReached().keys(), 'GB/T'];

/** What a text names and the project has not. */
function absent(markdown: string): string[] {
  const { paths, scripts } = namedThings(markdown, SETS);
  const known = packageScripts();
  return [
    ...paths.filter((path) => !existsSync(fromRoot(path))),
    ...scripts.filter((script) => !known.includes(script)).map((script) => `npm run ${script}`),
  ];
}

describe('what the documents name', () => {
  it.each([
    ['a folder', 'see `lib/laiout/`', 'lib/laiout/'],
    ['a file', 'in `lib/model/runs.ts`, for one', 'lib/model/runs.ts'],
    ['a file at the end of a sentence', 'It is in lib/rebuilt.ts.', 'lib/rebuilt.ts'],
    ['a file of the project’s folder', '[design](DESIGNS.md)', 'DESIGNS.md'],
    ['a picture', '![前后](docs/befor.png)', 'docs/befor.png'],
    ['a line of a tree', '```\nlib/sauces/    files\n```', 'lib/sauces/'],
    ['a path between Chinese', '见（lib/none/a.ts）。', 'lib/none/a.ts'],
    ['a script', 'then `npm run -s scores -- --raise`', 'npm run scores'],
    ['a script without -s', 'npm run bake', 'npm run bake'],
  ])('is missed where it is not there: %s', (_, markdown, wrong) => {
    expect(absent(markdown)).toEqual([wrong]);
  });

  it('is not what is built, beside the project, in a book or on the web', () => {
    const markdown =
      '`.output/chrome-mv3` ../shared/score `files/basic-html/page` https://a.example/b.md <kbd>R</kbd>';
    expect(absent(`${markdown} ${SETS.join(' ')}`)).toEqual([]);
  });

  it.each(['README.md', 'DESIGN.md'])('is in the project: %s', (path) => {
    expect(namedThings(read(path), SETS).paths.length).toBeGreaterThan(9);
    expect(absent(read(path))).toEqual([]);
  });

  it('is every script, in the README', () => {
    const { scripts } = namedThings(read('README.md'));
    expect(scripts.toSorted()).toEqual(packageScripts().toSorted());
  });
});

describe('the diagram of DESIGN.md', () => {
  const rows = [...read('DESIGN.md').matchAll(/^(\w+) {2,}.* (lib\/[\w./-]+\.ts)$/gmu)].map(
    ([, name = '', file = '']) => ({ name, file }),
  );
  const pipeline = read('lib/rebuild.ts');

  it.each(rows)('has $name where it says', ({ name, file }) => {
    expect(read(file)).toMatch(new RegExp(`\\b(?:function|const|readonly) ${name}\\b`, 'u'));
    if (name !== 'readPage') expect(pipeline).toContain(`${name}(`);
  });

  it('has every stage of the layout that lib/rebuild.ts runs', () => {
    const imports = [...pipeline.matchAll(/^import \{(.*)\} from '\.\/layout\//gmu)];
    const stages = imports
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
      // Neither types nor constants.
      .filter((name) => /^[a-z]\w*$/u.test(name));
    expect(stages.length).toBeGreaterThan(5);
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(stages));
  });
});
