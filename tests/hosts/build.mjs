/**
 * Builds every page of this package: the demo site, each folder of `pages/`, the page of the bench.
 * `node build.mjs [NAME …]` builds only these. A page may have a `vite.mjs` with what Vite needs for
 * it; a page whose sources did not change since its last build is left as it is.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, 'dist');
const STAMPS = join(HERE, 'node_modules/.cache/pages');

/** "use client" in a library means nothing to a page that is all client. */
const onLog = (level, log, next) => {
  if (!['MODULE_LEVEL_DIRECTIVE', 'EVAL', 'INVALID_ANNOTATION'].includes(log.code))
    next(level, log);
};

const pages = [
  { path: 'demo/portal' },
  { path: 'demo/improvement', plugins: [vue()] },
  { path: 'bench/mixed', ...(await ownSettings('bench/mixed')) },
  ...(await Promise.all(
    readdirSync(join(HERE, 'pages')).map(async name => ({
      path: `pages/${name}`,
      ...(await ownSettings(`pages/${name}`)),
    })),
  )),
];

const asked = process.argv.slice(2);
for (const page of pages) {
  if (asked.length === 0 || asked.includes(page.path.split('/').at(-1))) await buildOnce(page);
}

async function ownSettings(path) {
  const file = join(HERE, path, 'vite.mjs');
  return existsSync(file) ? (await import(file)).settings : {};
}

async function buildOnce(page) {
  const stamp = join(STAMPS, page.path.replaceAll('/', '-'));
  const wanted = digestOf(page.path);
  const isBuilt = existsSync(join(DIST, page.path, 'index.html')) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, 'utf8') === wanted) return;
  await buildPage(page);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, wanted);
}

async function buildPage({ path, build: own, ...settings }) {
  const root = join(HERE, path);
  const inputs = readdirSync(root).filter(file => file.endsWith('.html'));
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    ...settings,
    build: {
      outDir: join(DIST, path),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 8000,
      reportCompressedSize: false,
      ...own,
      rolldownOptions: { onLog, input: inputs.map(file => join(root, file)) },
    },
  });
  console.log(`built dist/${path}`);
}

/** Of the page's own files, the lock file and this script. */
function digestOf(path) {
  const digest = createHash('sha256');
  const files = [
    join(HERE, 'package-lock.json'),
    join(HERE, 'build.mjs'),
    ...filesIn(join(HERE, path)),
  ];
  for (const file of files) digest.update(file.slice(HERE.length)).update(readFileSync(file));
  return digest.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap(name => {
      const file = join(folder, name);
      return statSync(file).isDirectory() ? filesIn(file) : [file];
    });
}
