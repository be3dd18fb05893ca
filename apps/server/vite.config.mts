import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** One build for all roles: the server and the command line. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: [/^@tessera\//] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: '../../dist/apps/server',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { main: './src/main.ts', cli: './src/cli.ts' },
      external: [...builtinModules, /^node:/],
      output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});
