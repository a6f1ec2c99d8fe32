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

/** What axe-core looks at: all of the page, or what a part of the view holds. */
type Context = 'document' | { readonly fromShadowDom: readonly string[] };

/** Runs axe-core, which is brought to a page once. */
async function run(
  page: Page,
  options: object,
  context: Context = 'document',
): Promise<readonly string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(AXE);
  const where = context === 'document' ? context : JSON.stringify(context);
  const call = `axe.run(${where}, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`;
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

/**
 * What axe-core finds wrong with the reading view, or with a part of it, on a page of a book, whose own
 * faults are not asked for; and what is wrong with its colours in the other themes.
 *
 * @param part by a selector within the view's shadow root
 */
export async function violationsInView(page: Page, part = '.view'): Promise<readonly string[]> {
  const context = { fromShadowDom: ['zhanjuan-reader', part] };
  const found = [...(await run(page, {}, context))];
  for (const theme of ['dark', 'sepia']) {
    const worn = await wear(page, theme);
    found.push(...(await run(page, COLOURS, context)).map((fault) => `${theme}, ${fault}`));
    await wear(page, worn);
  }
  return found;
}

/** Puts another theme on the view; gives the one that it had. */
const wear = (page: Page, theme: string): Promise<string> =>
  page.evaluate((name) => {
    const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
    const view = root?.querySelector<HTMLElement>('[data-theme]');
    const { theme: worn = 'system' } = view?.dataset ?? {};
    if (view) view.dataset.theme = name;
    return worn;
  }, theme);
