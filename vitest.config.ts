import { defineConfig } from 'vitest/config'

/** Some tests run the whole program several times; on a busy machine that takes a while. */
export default defineConfig({ test: { testTimeout: 30_000 } })
