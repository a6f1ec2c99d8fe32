import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../../lib/convert/target.ts';
import { TextConverter } from '../../../lib/convert/text-converter.ts';
import { publishDictionaries } from '../../../scripts/toolchain/publish-dictionaries.ts';

describe('the dictionaries that are published', () => {
  it('are all that the extension asks for, with their licence', async () => {
    const files = new Map<string, string>();
    await publishDictionaries({
      push: ({ relativeDest, contents }) => files.set(relativeDest, contents),
    });
    expect(files.get('dictionaries/LICENSE.txt')).toContain('Apache License');
    const asked = new Set(['dictionaries/LICENSE.txt']);
    const converter = new TextConverter(async (name) => {
      const path = `dictionaries/${name}.txt`;
      asked.add(path);
      const contents = files.get(path);
      if (contents === undefined) throw new RangeError(path);
      return contents;
    });
    for (const to of TARGETS) {
      const texts = ['这是头发', '這裡說頭髮', '這裏説頭髮'];
      await converter.convert(texts, { to, quotes: 'kept', words: [] });
    }
    expect([...asked].sort()).toEqual([...files.keys()].sort());
  });
});
