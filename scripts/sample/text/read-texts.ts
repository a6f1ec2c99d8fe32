import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from './article.ts';
import { parseArticle } from './parse-article.ts';

/** The articles of a folder by the names of their files, `.txt` left out. */
export function readTexts(folder: string): Map<string, Article> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return new Map(
    files.sort().map((file) => {
      try {
        return [basename(file, '.txt'), parseArticle(readFileSync(join(folder, file), 'utf8'))];
      } catch (cause) {
        throw new Error(`${file} cannot be read`, { cause });
      }
    }),
  );
}
