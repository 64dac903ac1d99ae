import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Else graphql would be loaded twice, as CommonJS and as a module, and its types would not be each other's.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  oxc: { decorator: { legacy: true } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/cluster.ts',
    setupFiles: ['tests/support/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      // Measured and demanded where everything runs; a single file alone would never reach it.
      enabled: Boolean(process.env.CI),
      thresholds: { lines: 90 },
      provider: 'v8',
      include: ['src/modules/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
