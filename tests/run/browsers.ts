/** Finds the browsers the runs need, in the order the README states. Installs nothing. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const CHROMIUMS = ['chromium', 'google-chrome', 'microsoft-edge'];
const FIREFOXES = ['firefox', 'firefox-esr'];

export class BrowserMissing extends Error {}

/** Absolute path of a Chromium, if there is one. */
export function chromiumHere(): string | undefined {
  return fromEnvironment('CHROME_PATH') ?? playwrightsOwn() ?? onPath(CHROMIUMS);
}

/** Absolute path of a Chromium; throws `BrowserMissing` with the command that installs one. */
export function findChromium(): string {
  const found = chromiumHere();
  if (!found) throw new BrowserMissing('No Chromium found. It is installed by: npm test');
  return found;
}

/** Absolute path of a Firefox; throws `BrowserMissing` with the command that installs one. */
export function findFirefox(): string {
  const found = fromEnvironment('FIREFOX_PATH') ?? onPath(FIREFOXES);
  if (!found) throw new BrowserMissing('No Firefox found. It is installed by: npm test');
  return found;
}

function fromEnvironment(name: string): string | undefined {
  const path = process.env[name];
  if (!path) return undefined;
  if (!existsSync(path))
    throw new BrowserMissing(`${name} is set to ${path}, which does not exist.`);
  return path;
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function onPath(names: readonly string[]): string | undefined {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  return undefined;
}
