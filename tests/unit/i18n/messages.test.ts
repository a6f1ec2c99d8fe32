import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import simplified from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import traditional from '../../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import { fromRoot } from '../../../scripts/toolchain/root.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** In characters: what Chrome's store takes. */
const STORE_DESCRIPTION_MAX = 132;

type Messages = Readonly<Record<string, Message>>;

/** The names of a message's places, as its text has them and as they are explained. */
const placesOf = ({ message, placeholders = {} }: Message) => ({
  inText: [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort(),
  explained: Object.keys(placeholders).sort(),
});

describe('the messages', () => {
  const en: Messages = english;

  it.each<[string, Messages]>([
    ['zh_CN', simplified],
    ['zh_TW', traditional],
  ])('are all there in %s, with the same places', (_, messages) => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
    for (const [key, message] of Object.entries(messages)) {
      const { inText, explained } = placesOf(message);
      expect(inText, key).toEqual(explained);
      expect(explained, key).toEqual(Object.keys(en[key]?.placeholders ?? {}).sort());
      expect(message.message.trim(), key).not.toBe('');
    }
  });

  it.each<[string, Messages]>([
    ['zh_CN', simplified],
    ['zh_TW', traditional],
    ['en', english],
  ])(
    'describe the extension in %s in as few words as stores take, and in more',
    (name, messages) => {
      expect(messages.extDescription?.message.length).toBeLessThanOrEqual(STORE_DESCRIPTION_MAX);
      const long = readFileSync(fromRoot('docs', 'store', `${name}.md`), 'utf8');
      expect(long).toContain(messages.extName?.message);
      for (const key of ['Alt+C', 'Alt+S', 'GB/T 7714', 'MIT']) expect(long).toContain(key);
    },
  );

  it('are explained to whoever translates them', () => {
    for (const [key, message] of Object.entries(english)) {
      expect(message.description.length, key).toBeGreaterThan(5);
    }
  });

  it('are all used', () => {
    const files = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: fromRoot() });
    const sources = [...files, 'wxt.config.ts'].map((file) => readFileSync(fromRoot(file), 'utf8'));
    const all = sources.join('\n');
    const unused = Object.keys(en).filter(
      (key) => ![`'${key}'`, `="${key}"`, `__MSG_${key}__`].some((use) => all.includes(use)),
    );
    expect(unused).toEqual([]);
  });
});
