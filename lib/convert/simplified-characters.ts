/// <reference path="./opencc-js.d.ts" />

/**
 * Which simplified character stands for each traditional one, `個 个|們 们|…`: a table of 29 kB, apart
 * from the dictionaries of phrases, for whoever compares texts and does not convert them.
 */
export const simplifiedCharacters = async (): Promise<string> =>
  (await import('opencc-js/dict/TSCharacters')).default;
