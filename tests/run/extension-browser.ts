/**
 * A Chromium with the built extension and its real side panel, driven from outside.
 * The panel is opened by the toolbar action, as a person does; permission prompts, which no test can
 * click, are answered beforehand as an administrator would (`grantable`).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium } from './browsers';
import { freePort } from './ports';

export const EXTENSION_FOLDER = resolve(import.meta.dirname, '../../.output/chrome-mv3');

const QUIET_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate',
  '--enable-unsafe-extension-debugging',
  // Permission to run as root in a container; harmless elsewhere.
  '--no-sandbox',
];

export interface ExtensionBrowserOptions {
  /** Reuse to test what survives a restart. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly extension?: string;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  newPage(url: string): Promise<Page>;
  /** Clicks the toolbar icon on the tab of `page`; resolves with the panel. */
  clickToolbarIcon(page: Page): Promise<Page>;
  /** The panel that is open already. */
  panel(): Promise<Page>;
  /** Lets the extension's next request for this origin succeed without a prompt. */
  grantable(origin: string): Promise<void>;
  close(): Promise<void>;
  /** kill -9: nothing in the browser gets a chance to tidy up. */
  kill(): Promise<void>;
}

export async function launchExtensionBrowser(
  options: ExtensionBrowserOptions = {},
): Promise<ExtensionBrowser> {
  const extension = options.extension ?? EXTENSION_FOLDER;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No build in ${extension}. Run: npm run build`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'eight-steps-'));
  const port = await freePort();
  const child = spawn(
    findChromium(),
    [
      ...((options.headless ?? true) ? ['--headless=new', '--hide-scrollbars'] : []),
      ...QUIET_FLAGS,
      `--user-data-dir=${profile}`,
      `--remote-debugging-port=${port}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--window-size=1360,900',
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  // Helper processes outlive the browser by moments and would still write into the profile.
  const killGroup = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // all gone already
    }
  };
  process.once('exit', killGroup);
  const endpoint = `http://127.0.0.1:${port}`;
  const browser = await connect(endpoint, child);
  const context = firstContext(browser);
  const extensionId = await findExtensionId(context);
  const panelUrl = `chrome-extension://${extensionId}/sidepanel.html`;
  // Stays in the background, so that answering a prompt never changes the tab beside the panel.
  const settings = context.pages()[0] ?? (await context.newPage());
  await settings.goto('chrome://extensions');
  const extraConnections: Browser[] = [];

  /** The panel is listed only by a connection made after it was opened. */
  async function findPanel(): Promise<Page> {
    return until('the side panel to open', async () => {
      const fresh = await chromium.connectOverCDP(endpoint);
      const panel = fresh
        .contexts()
        .flatMap(found => found.pages())
        .find(page => page.url().startsWith(panelUrl));
      if (!panel) {
        await fresh.close();
        return null;
      }
      extraConnections.push(fresh);
      await panel.waitForLoadState('domcontentloaded');
      await leaveFocusToThePanel(fresh, panel);
      return panel;
    });
  }

  async function stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const gone = new Promise(settled => child.once('exit', settled));
    child.kill(signal);
    // Asked to end while it still starts, Chromium may not hear it.
    const insist = setTimeout(() => child.kill('SIGKILL'), 4_000);
    await gone;
    clearTimeout(insist);
    killGroup();
    // A connection whose browser was killed may never confirm that it is closed.
    const closing = [...extraConnections, browser].map(connection => connection.close());
    const patience = new Promise(resume => setTimeout(resume, 3_000));
    await Promise.race([Promise.allSettled(closing), patience]);
    if (!options.profile)
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  return {
    context,
    extensionId,
    profile,

    async newPage(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },

    async clickToolbarIcon(page) {
      await page.bringToFront();
      const pageSession = await context.newCDPSession(page);
      const { targetInfo } = await pageSession.send('Target.getTargetInfo');
      const session = await browser.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', {
        filter: [{ type: 'tab' }],
      });
      // The tab target and the page target share the title and address, not the id.
      const candidates = targetInfos.filter(info => info.url === targetInfo.url);
      const tab = candidates.at(-1);
      if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
      await session.send(
        'Extensions.triggerAction' as never,
        {
          id: extensionId,
          targetId: tab.targetId,
        } as never,
      );
      await session.detach();
      return findPanel();
    },

    panel: findPanel,

    async grantable(origin) {
      await settings.evaluate(
        ([id, pattern]) =>
          (
            chrome as unknown as {
              developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
            }
          ).developerPrivate.addHostPermission(id ?? '', pattern ?? ''),
        [extensionId, `${origin}/*`],
      );
    },

    close: () => stop('SIGTERM'),
    kill: () => stop('SIGKILL'),
  };
}

/** Each connection pretends that all its pages have the focus; in life only the panel has it. */
async function leaveFocusToThePanel(connection: Browser, panel: Page): Promise<void> {
  for (const context of connection.contexts())
    for (const page of context.pages()) {
      if (page === panel) continue;
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    }
}

async function connect(endpoint: string, child: ChildProcess): Promise<Browser> {
  return until('Chromium to start', async () => {
    if (child.exitCode !== null) throw new Error(`Chromium ended with code ${child.exitCode}`);
    return chromium.connectOverCDP(endpoint).catch(() => null);
  });
}

function firstContext(browser: Browser): BrowserContext {
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium has no browser context');
  return context;
}

async function findExtensionId(context: BrowserContext): Promise<string> {
  return until('the extension to load', async () => {
    const worker = context
      .serviceWorkers()
      .find(found => found.url().startsWith('chrome-extension://'));
    return worker ? new URL(worker.url()).host : null;
  });
}

export async function until<T>(
  what: string,
  attempt: () => Promise<T | null>,
  timeoutMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await attempt();
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    await new Promise(resume => setTimeout(resume, 50));
  }
}
