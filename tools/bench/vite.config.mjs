import { builtinModules } from 'node:module';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const file = process.env.BENCH;

/** A benchmark is built as the server is, so that it measures what runs. */
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: [/^@tessera\//] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: resolve(root, 'dist/bench'),
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { [basename(file, '.bench.ts')]: resolve(root, file) },
      external: [...builtinModules, /^node:/],
      output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});
