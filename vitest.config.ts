import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Some tests run the whole program several times; on a busy machine that takes a while.
    testTimeout: 30_000,
    // The core is pure, so files may share its modules: hundreds of rules are then loaded once per worker, not once per file.
    isolate: false,
    maxWorkers: '100%',
  },
})
