import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { readLayer } from '../../../lib/sources/read-layer.ts';
import { readTextPage } from '../../../lib/sources/text-page.ts';
import { publishSample } from '../../../scripts/release/publish-sample.ts';

async function published(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  await publishSample({
    push: (file) =>
      files.set(file.relativeDest, 'contents' in file ? file.contents : file.absoluteSrc),
  });
  return files;
}

const page = (number: number): string => `sample/files/basic-html/page${number}.html`;

describe('the sample that is published', () => {
  it('is pages that can be read, counted from 1, of one article', async () => {
    const files = await published();
    const pages = [1, 2, 3].map((number) => {
      const { document } = parseHTML(files.get(page(number)) ?? '');
      const textPage = readTextPage(document, page(number));
      expect(textPage).toMatchObject({ flipPage: number, generation: 'older' });
      const runs = textPage && readLayer(textPage);
      return runs === null ? null : rebuildPage(runs);
    });
    expect(pages[0]?.blocks.find(({ kind }) => kind === 'heading')?.text).toBe(
      '一张纸要过七十二道手',
    );
    expect(pages.every((prose) => (prose?.blocks.length ?? 0) > 3)).toBe(true);
    expect(files.has(page(4))).toBe(false);
  });

  it('has the files beside each page, from the page that it was', async () => {
    const files = await published();
    expect(files.get('sample/files/search/search1.xml')).toMatch(/search5\.xml$/u);
    expect(files.get('sample/files/mobile/3.jpg')).toMatch(/7\.jpg$/u);
  });

  it('holds no script or style that the policy of the extension forbids', async () => {
    const html = (await published()).get(page(1)) ?? '';
    expect(html).not.toMatch(/<style|\sstyle=|<script>|\son\w+=/u);
  });
});
