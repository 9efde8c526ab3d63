// Starts a command of this project on any machine: installs what is missing, says what it does, and
// ends with the line to run where it cannot. Plain JavaScript: nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const HOSTS = join(ROOT, 'tests/hosts');
const SOME_HOSTS = [];

const COMMANDS = {
  demo: {
    needs: ['packages', 'demo-site', 'chromium', 'fonts', 'build'],
    run: ['tsx', 'tests/run/demo.ts'],
  },
  test: {
    needs: [
      'packages',
      'some-hosts',
      'chromium',
      'firefox',
      'fonts',
      'age',
      'build',
      'build-firefox',
    ],
    run: ['tsx', 'tests/run/test.ts'],
  },
  hosts: {
    needs: isForFirefox()
      ? ['packages', 'hosts', 'firefox', 'fonts', 'build-firefox']
      : ['packages', 'hosts', 'chromium', 'fonts', 'build'],
    run: ['tsx', 'tests/run/hosts.ts'],
  },
  bench: {
    needs: ['packages', 'bench-page', 'chromium', 'fonts', 'build'],
    run: ['tsx', 'tests/run/bench.ts'],
  },
  screenshots: {
    needs: ['packages', 'demo-site', 'chromium', 'fonts', 'office', 'build'],
    run: ['tsx', 'tests/run/screenshots.ts'],
  },
  schemas: { needs: ['packages'], run: ['tsx', 'tests/run/schemas.ts'] },
  build: { needs: ['packages', 'build', 'build-firefox'] },
  zip: { needs: ['packages'], run: ['tsx', 'tests/run/zip.ts'] },
  dev: { needs: ['packages'], run: ['wxt'] },
  check: { needs: ['packages'], run: ['tsx', 'tests/run/check.ts'] },
};

const NEEDS = {
  packages: () => installPackages(ROOT, 'packages of the extension'),
  'demo-site': () => hostPages('the demo site', ['portal', 'improvement']),
  // The handful that every test run fills; `npm run hosts` fills all.
  'some-hosts': () =>
    hostPages('the demo site and some host pages', ['portal', 'improvement', ...SOME_HOSTS]),
  'bench-page': () => hostPages('the page of the bench', ['mixed']),
  hosts: () => hostPages('the demo site and the host pages (minutes when new)', []),
  build: () => build('chrome', 'the extension for Chrome and Edge'),
  'build-firefox': () => build('firefox', 'the extension for Firefox'),
  chromium: () =>
    browser({
      variable: 'CHROME_PATH',
      names: ['chromium', 'google-chrome', 'microsoft-edge'],
      playwright: 'chromium',
      debian: 'chromium',
    }),
  firefox: () =>
    browser({ variable: 'FIREFOX_PATH', names: ['firefox', 'firefox-esr'], debian: 'firefox-esr' }),
  age() {
    if (!spawnSync('age', ['--version']).error || debian(['age'], 'age')) return;
    fail(
      'The command age is missing; a test opens a backup with it. On Debian: sudo apt-get install age',
    );
  },
  office() {
    const isThere = ['soffice', 'pdftoppm'].every(name => !spawnSync(name, ['-v']).error);
    const packages = ['libreoffice-writer-nogui', 'poppler-utils'];
    if (isThere || debian(packages, 'LibreOffice')) return;
    fail(
      `LibreOffice is missing; the Word export is looked at with it. On Debian: sudo apt-get install ${packages.join(' ')}`,
    );
  },
  fonts() {
    if (process.platform !== 'linux') return;
    const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
    if (listed.status === 0 && listed.stdout.trim() !== '') return;
    if (!debian(['fontconfig', 'fonts-noto-cjk'], 'Chinese fonts'))
      say('no Chinese font found; text may show as boxes. Run: apt-get install fonts-noto-cjk');
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) fail(`Unknown command “${name}”. Known: ${Object.keys(COMMANDS).join(', ')}.`);
checkNode();
for (const need of command.needs) NEEDS[need]();
if (command.run) {
  const [tool, ...rest] = command.run;
  process.exitCode = run(join(ROOT, 'node_modules/.bin', tool), [...rest, ...args]).status ?? 1;
}

/** `--browser firefox` or `--browser=firefox` among the arguments. */
function isForFirefox() {
  return /--browser[ =]firefox\b/.test(process.argv.join(' '));
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(
      `Node ${process.versions.node} is too old. Install Node 20.19 or newer: https://nodejs.org`,
    );
}

/** Pages whose sources did not change are left as they are. */
function hostPages(what, names) {
  installPackages(HOSTS, 'packages of the demo site and host pages');
  say(`building ${what}, where new`);
  const built = run(process.execPath, ['build.mjs', ...names], { cwd: HOSTS, quiet: true });
  must(built, 'The host pages do not build.');
}

function installPackages(folder, what) {
  const lock = join(folder, 'package-lock.json');
  const stamp = join(folder, 'node_modules/.installed-lock');
  const wanted = hash(readFileSync(lock));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say(`installing the ${what} (npm ci)`);
  must(
    npm(['ci', '--no-audit', '--no-fund'], { cwd: folder }),
    `npm ci failed in ${folder}. Check the network and the npm registry, then run the command again.`,
  );
  writeFileSync(stamp, wanted);
}

function build(browserName, what) {
  const sources = ['entrypoints', 'components', 'utils', 'public'].flatMap(part =>
    sourcesOf(join(ROOT, part)),
  );
  const configs = ['wxt.config.ts', 'package-lock.json', 'tsconfig.json'].map(file =>
    join(ROOT, file),
  );
  once(`build-${browserName}`, [...sources, ...configs], () => {
    say(`building ${what}`);
    must(
      run(join(ROOT, 'node_modules/.bin/wxt'), ['build', '-b', browserName, '--mv3'], {
        quiet: true,
      }),
      `The build for ${browserName} failed.`,
    );
  });
}

/** Runs `work` unless it ran before on the very same sources and its result is still there. */
function once(key, sources, work) {
  const stampFolder = join(ROOT, 'node_modules/.cache/eight-steps');
  const stamp = join(stampFolder, key);
  const results = {
    'build-chrome': join(ROOT, '.output/chrome-mv3/manifest.json'),
    'build-firefox': join(ROOT, '.output/firefox-mv3/manifest.json'),
  };
  const digest = createHash('sha256');
  for (const file of sources) digest.update(file).update(readFileSync(file));
  const wanted = digest.digest('hex');
  if (existsSync(results[key]) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return;
  work();
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(stamp, wanted);
}

function sourcesOf(folder) {
  const listed = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', folder],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (listed.status !== 0) fail('git is needed to list the sources. Install git.');
  return [...new Set(listed.stdout.split('\0').filter(Boolean))]
    .map(file => join(ROOT, file))
    .filter(existsSync)
    .sort();
}

function browser({ variable, names, playwright, debian: packageName }) {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return;
    fail(`${variable} is set to ${named}, which does not exist. Correct it or unset it.`);
  }
  if (playwright && existsSync(playwrightPath(playwright))) return;
  const onPath = names.some(name =>
    (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, name))),
  );
  if (onPath) return;
  if (playwright) {
    say(`no ${names[0]} found; downloading Playwright’s`);
    const downloaded = run(join(ROOT, 'node_modules/.bin/playwright'), ['install', playwright], {
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
      silent: true,
    });
    if (downloaded.status === 0) return;
    say('Playwright’s download is not to be had here');
  }
  if (debian([packageName], names[0])) return;
  fail(
    `No ${names[0]} here, and none could be installed. Install one, or set ${variable} to its path. ` +
      `On Debian: sudo apt-get install ${packageName}`,
  );
}

function playwrightPath(browserName) {
  const asked = spawnSync(
    process.execPath,
    ['-e', `process.stdout.write(require('playwright').${browserName}.executablePath())`],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return asked.stdout;
}

/** True when installed. Only root may, and only where apt is. */
function debian(packages, what) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return false;
  say(`installing ${what} (apt-get install ${packages.join(' ')})`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, quiet: true });
  const flags = ['install', '-y', '-qq', '--no-install-recommends'];
  return run('apt-get', [...flags, ...packages], { env, quiet: true }).status === 0;
}

function npm(npmArgs, options) {
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', npmArgs, {
    quiet: true,
    ...options,
  });
}

/** Quiet runs show their output only when they fail. */
function run(program, programArgs, { cwd = ROOT, env = {}, quiet = false, silent = false } = {}) {
  const result = spawnSync(program, programArgs, {
    cwd,
    env: { ...process.env, ...env },
    stdio: silent ? 'ignore' : quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (quiet && result.status !== 0) {
    process.stderr.write(result.stdout ?? '');
    process.stderr.write(result.stderr ?? '');
  }
  return result;
}

function must(result, message) {
  if (result.status !== 0) fail(message);
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function say(message) {
  process.stdout.write(`» ${message}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
