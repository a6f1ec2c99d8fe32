import { traitsOf } from '../../lib/browsers/browser-traits.ts';

/** In what the browser that this build is for differs from others. */
export const thisBrowser = traitsOf(import.meta.env.BROWSER);
