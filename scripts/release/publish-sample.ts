import { readFile } from 'node:fs/promises';
import type { CopiedPublicFile, GeneratedPublicFile } from 'wxt';
import { fromRoot } from '../toolchain/root.ts';

/** The flip pages of our own issue that hold one article whole; the published pages count from 1. */
const PAGES = [5, 6, 7] as const;

const BOOK = fromRoot('sample', 'book', 'files');
const TITLE = /<title>Page \d+ - (.*)<\/title>/u;
const LAYER = /<code>(.*)<\/code>/su;

/**
 * A text page as a magazine's site has it, with the reading view's own script in it: no browser runs
 * content scripts on an extension's pages. What is not the text is left out of it.
 */
function samplePage(source: string, number: number): string {
  const [, title] = TITLE.exec(source) ?? [];
  const [, layer] = LAYER.exec(source) ?? [];
  if (title === undefined || layer === undefined) throw new Error('The sample is no text page.');
  const heading = `Page ${number} - ${title}`;
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<link rel="stylesheet" href="/sample/page.css">
<script src="/content-scripts/first-look.js"></script>
</head>
<body>
<div id="content-top"><div id="content-top1">${heading}</div><div id="content-top2">P. ${number}</div></div>
<div id="content-middle"><div class="text-container"><pre><code>${layer}</code></pre></div></div>
</body>
</html>
`;
}

const STYLE = `body { margin: 2rem; font: 12px/1.8 sans-serif; }
#content-top { display: flex; justify-content: space-between; padding: 1rem; background: #f2f0ea; }
pre { white-space: pre-line; font: inherit; }
`;

/**
 * Some pages of our own issue, which the first-run page leads to: an article that one can read, turn,
 * cite and clip, without a site to be reached. With their pictures.
 */
export async function publishSample(files: {
  push(file: CopiedPublicFile | GeneratedPublicFile): void;
}): Promise<void> {
  files.push({ relativeDest: 'sample/page.css', contents: STYLE });
  for (const [at, page] of PAGES.entries()) {
    const number = at + 1;
    const source = await readFile(`${BOOK}/basic-html/page${page}.html`, 'utf8');
    const relativeDest = `sample/files/basic-html/page${number}.html`;
    files.push({ relativeDest, contents: samplePage(source, number) });
    for (const [folder, ending] of [
      ['search/search', 'xml'],
      ['mobile/', 'jpg'],
      ['thumb/', 'jpg'],
    ]) {
      files.push({
        absoluteSrc: `${BOOK}/${folder}${page}.${ending}`,
        relativeDest: `sample/files/${folder}${number}.${ending}`,
      });
    }
  }
}
