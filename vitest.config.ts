import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** The core and the tools, in plain Node, and the engine on the measured pages. */
const unit: TestProjectInlineConfiguration = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'unit',
    include: ['tests/{unit,corpus}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/fresh-modules.ts', 'tests/seeded-properties.ts'],
    environment: 'node',
    // What comes from packages is loaded once for all files: half the time of the whole.
    isolate: false,
    // In milliseconds: some start the compiler or the linter, on a machine that may be busy.
    testTimeout: 20_000,
  },
};

/** The built extension in real browsers, driven from Node: two files at once, each with a browser. */
const e2e: TestProjectInlineConfiguration = {
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/e2e/harness/build-extensions.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A browser on a busy machine may lose a key or a click; what is broken fails each time.
    retry: 2,
    // In milliseconds: what is waited for comes at once on a machine that has nothing else to do.
    expect: { poll: { timeout: 8_000 } },
  },
};

export default defineConfig({
  test: {
    projects: [unit, e2e],
    // Vitest itself would leave a core for other work.
    maxWorkers: 2,
    coverage: { include: ['lib/**/*.ts', 'components/**/*.{ts,tsx}'] },
  },
});
