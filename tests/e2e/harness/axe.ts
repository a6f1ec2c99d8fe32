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

/** What axe-core finds wrong with a page, shadow roots and all: the rule, and where. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
