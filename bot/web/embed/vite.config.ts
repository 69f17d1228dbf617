import { join } from 'node:path'
import { defineConfig } from 'vite'

/** The snippet for other pages: one classic script, beside the built page. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: join(import.meta.dirname, 'embed.ts'),
      formats: ['iife'],
      name: 'EvenkeelEmbed',
      fileName: () => 'embed.js',
    },
  },
})
