/** Where the pages of our own issue are that come with the extension (`scripts/release/publish-sample.ts`). */
export const SAMPLE_PAGE = '/sample/files/basic-html/page1.html';

export const WELCOME_PAGE = '/welcome.html';
