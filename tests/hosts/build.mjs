import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

/** Every page of this package: its source folder and the folder in dist it is served from. */
const pages = [
  { root: 'demo/portal', out: 'demo/portal' },
  { root: 'demo/improvement', out: 'demo/improvement', plugins: [vue()] },
];

const here = path => fileURLToPath(new URL(path, import.meta.url));

/** "use client" in a library means nothing to a page that is all client. */
const onLog = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

for (const page of pages) {
  await build({
    configFile: false,
    root: here(page.root),
    base: './',
    plugins: page.plugins ?? [],
    logLevel: 'warn',
    build: {
      outDir: here(`dist/${page.out}`),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { onLog },
    },
  });
  console.log(`built dist/${page.out}`);
}
