import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: one at a time, so that they neither starve nor disturb each other. */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
