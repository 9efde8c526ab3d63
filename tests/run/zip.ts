/** Packs both builds for the stores; for Firefox also the sources, which its review asks for. */
import { spawnSync } from 'node:child_process';

for (const browser of ['chrome', 'firefox']) {
  const packed = spawnSync('node_modules/.bin/wxt', ['zip', '-b', browser, '--mv3'], {
    stdio: 'inherit',
  });
  if (packed.status !== 0) process.exit(packed.status ?? 1);
}
