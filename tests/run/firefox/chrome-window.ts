/**
 * Calls into Firefox's own window (window.js) over WebDriver BiDi. Needs the browser to be started
 * with `--remote-allow-system-access`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** `moz:scope` and the browser's own windows are Firefox's; puppeteer has no public call for them. */
interface BidiConnection {
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<{ result: unknown }>;
}

interface ContextTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export interface ChromeWindow {
  call(method: string, args: Readonly<Record<string, unknown>>): Promise<unknown>;
}

export async function openChromeWindow(browser: Browser): Promise<ChromeWindow> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const main = (tree.result as ContextTree).contexts.find(({ url }) =>
    url.endsWith('browser.xhtml'),
  );
  if (!main) throw new Error('Firefox shows no window');

  async function run(declaration: string, ...args: readonly string[]): Promise<unknown> {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: declaration,
      arguments: args.map(value => ({ type: 'string', value })),
      target: { context: main?.context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result?.value;
  }

  await run(
    `frameScript => { ${source('window.js')}; window.panelDriver = window.panelDriver(frameScript); }`,
    source('panel-frame.js'),
  );
  return {
    call: (method, args) =>
      run(
        '(method, args) => window.panelDriver[method](JSON.parse(args))',
        method,
        JSON.stringify(args),
      ),
  };
}

function source(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
