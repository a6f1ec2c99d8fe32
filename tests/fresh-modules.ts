import { vi } from 'vitest';

/**
 * A file of tests finds no module of ours as another file has left it, with what that put in the place
 * of the browser: whatever the order in which they run. What comes from packages stays loaded.
 */
vi.resetModules();
