/** Where the tests and `npm start` serve books; never in the build that is published. */
const ON_THIS_MACHINE = ['http://127.0.0.1/*', 'http://localhost/*', 'http://magazine.test/*'];

/** The site that it works on by itself, as a person reads it. */
export const HOME_HOST = 'scdjw.com.cn';

/**
 * The sites on which the extension works as it is installed, as match patterns.
 *
 * @param mode of the build
 */
export const homeSites = (mode: string): string[] => [
  `*://*.${HOME_HOST}/*`,
  ...(mode === 'test' || mode === 'demo' ? ON_THIS_MACHINE : []),
];
