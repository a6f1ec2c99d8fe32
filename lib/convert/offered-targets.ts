import { guessLanguage } from '../prose/language.ts';
import { placeOf } from './script-of.ts';
import { TARGETS, type Target } from './target.ts';

/**
 * What a page may be offered: the targets that would change it. By its most frequent characters,
 * without a dictionary; a page that has both scripts is offered both.
 *
 * @param texts of its blocks
 */
export function offeredTargets(texts: readonly string[]): Target[] {
  const whole = guessLanguage(texts.join('\n'), null);
  const languages = new Set(texts.map((text) => guessLanguage(text, whole)));
  const isSimplified = languages.has('zh-Hans');
  const isTraditional = languages.has('zh-Hant');
  if (!isSimplified && !isTraditional) return [];
  const place = isTraditional ? placeOf(texts.join('\n')) : null;
  return TARGETS.filter((to) => (to === 's' ? isTraditional : isSimplified || to !== place));
}
