import { readdir, readFile } from 'node:fs/promises';
import type { GeneratedPublicFile } from 'wxt';
import { fromRoot } from '../toolchain/root.ts';

/** A package of which something is published, and the terms that it comes under. */
interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly home: string;
  /** The terms themselves, with who gives them. */
  readonly texts: readonly string[];
}

/** Packages whose files are published as they are, and the folders that have terms of their own. */
const DATA: ReadonlyMap<string, readonly string[]> = new Map([
  ['opencc-js', ['LICENSES']],
  ['pdfjs-dist', ['cmaps', 'standard_fonts', 'wasm']],
]);

const IS_TEXT = /^(?:LICEN[CS]E|NOTICE|COPYING|Apache-2\.0)/iu;
/** What of pdf.js is not published (`scripts/toolchain/publish-pdf-data.ts`). */
const NOT_PUBLISHED = /QCMS|QUICKJS/u;

const RULE = '='.repeat(80);

/**
 * The licences of everything that is published and not ours, as one text, by name.
 *
 * @param bundled the packages of which something is in a bundle
 * @throws where a package does not tell its terms
 */
export async function licencesOf(bundled: Iterable<string>): Promise<string> {
  const names = [...new Set([...bundled, ...DATA.keys()])].sort();
  const all = await Promise.all(names.map(licensed));
  const list = all.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const terms = all.map(({ name, version, licence, home, texts }) =>
    [RULE, `${name} ${version}, ${licence}`, home, RULE, '', texts.join('\n\n')].join('\n'),
  );
  const own = await readFile(fromRoot('LICENSE'), 'utf8');
  const head = ['Zhanjuan', '', own.trim(), '', 'It contains work of others:', '', ...list];
  return `${[...head, '', ...terms].join('\n')}\n`;
}

/** Puts the licences into the package, as a file that the settings page leads to. */
export async function publishLicences(
  files: { push(file: GeneratedPublicFile): void },
  bundled: Iterable<string>,
): Promise<void> {
  files.push({ relativeDest: 'licences.txt', contents: await licencesOf(bundled) });
}

async function licensed(name: string): Promise<Licensed> {
  const folder = fromRoot('node_modules', name);
  const description: unknown = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const version = textOf(description, 'version');
  const licence = textOf(description, 'license');
  if (version === '' || licence === '') throw new Error(`${name} does not tell its licence.`);
  const found = await textsIn(folder, DATA.get(name) ?? []);
  const texts = found.length > 0 ? found : [await usualText(name, licence)];
  return { name, version, licence, home: textOf(description, 'homepage'), texts };
}

function textOf(description: unknown, field: string): string {
  if (typeof description !== 'object' || description === null) return '';
  const value: unknown = Reflect.get(description, field);
  return typeof value === 'string' ? value : '';
}

async function textsIn(folder: string, within: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const inner of ['', ...within]) {
    for (const entry of (await readdir(`${folder}/${inner}`, { withFileTypes: true })).sort(
      byName,
    )) {
      if (!entry.isFile() || !IS_TEXT.test(entry.name) || NOT_PUBLISHED.test(entry.name)) continue;
      const text = (await readFile(`${folder}/${inner}/${entry.name}`, 'utf8')).trim();
      texts.push(inner === '' ? text : `[${inner}/${entry.name}]\n\n${text}`);
    }
  }
  return texts;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

/** The terms of a package that names its licence and has no file with it: the same words as ours. */
async function usualText(name: string, licence: string): Promise<string> {
  if (licence !== 'MIT') throw new Error(`${name} (${licence}) has no file with its licence.`);
  const own = await readFile(fromRoot('LICENSE'), 'utf8');
  return own.trim().replace(/^Copyright .*$/mu, `Copyright (c) the authors of ${name}`);
}
