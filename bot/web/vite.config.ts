import { join } from 'node:path'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows files of our own only; nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The chat page, and the counsellor console at /console.
    rollupOptions: {
      input: [
        join(import.meta.dirname, 'index.html'),
        join(import.meta.dirname, 'console', 'index.html'),
      ],
    },
  },
})
