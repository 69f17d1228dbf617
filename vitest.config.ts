import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Only against what hangs: a slow machine is no failure, and speed belongs in a benchmark.
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
})
