import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

const AXE = readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Runs axe-core, which is brought to a page once. */
async function run(page: Page, options: object): Promise<readonly string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(AXE);
  const call = `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`;
  const { violations } = (await page.evaluate(call)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What axe-core finds wrong with a page, shadow roots and all: the rule, and where. */
export const violationsIn = (page: Page): Promise<readonly string[]> => run(page, {});

const SCHEMES = ['dark', 'light'] as const;
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * The same of a page that is light, and what is wrong with its colours where it is dark; where the
 * page follows the reader's theme (`data-theme` of its body), in sepia too.
 */
export async function violationsInAllThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const own = await run(page, scheme === 'light' ? {} : COLOURS);
    found.push(...own.map((fault) => `${scheme}, ${fault}`));
  }
  const theme = await page.evaluate(() => document.body.dataset.theme);
  if (theme === undefined) return found;
  const wear = (worn: string): Promise<void> =>
    page.evaluate((name) => {
      document.body.dataset.theme = name;
    }, worn);
  await wear('sepia');
  found.push(...(await run(page, COLOURS)).map((fault) => `sepia, ${fault}`));
  await wear(theme);
  return found;
}
