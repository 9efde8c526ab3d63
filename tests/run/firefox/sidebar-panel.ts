/** Firefox's real sidebar as a `Panel`. */
import { until } from '../extension-browser';
import type { Panel, PanelLocator } from '../panel';
import type { ChromeWindow } from './chrome-window';

const PATIENCE_MS = 30_000;

export function createSidebarPanel(chromeWindow: ChromeWindow, url: string): Panel {
  const ask = (job: string, args: Readonly<Record<string, unknown>>) =>
    chromeWindow.call('ask', { url, job, args });

  function locator(selector: string, at: number | null): PanelLocator {
    async function evaluateAll<R>(read: (elements: (HTMLElement | SVGElement)[]) => R): Promise<R> {
      const json = await ask('evaluate', { source: read.toString(), selector, at });
      return JSON.parse(json as string) as R;
    }

    /** Repeats an action until the panel could take it. */
    async function act(job: string, args: Readonly<Record<string, unknown>> = {}): Promise<void> {
      let hindrance: unknown;
      await until(
        `${job} ${selector}`,
        async () => {
          hindrance = await ask(job, { selector, at, ...args });
          return hindrance === 'done' ? true : null;
        },
        PATIENCE_MS,
      ).catch((error: Error) => {
        throw new Error(`${error.message}: ${hindrance}`);
      });
    }

    return {
      first: () => locator(selector, 0),
      nth: place => locator(selector, place),
      count: () => evaluateAll(elements => elements.length),
      async click() {
        await chromeWindow.call('focusPanel', { url });
        await act('click');
      },
      fill: text => act('fill', { text }),
      setInputFiles: ({ name, mimeType, buffer }) =>
        act('setFile', { name, type: mimeType, text: buffer.toString('utf8') }),
      async getAttribute(name) {
        const all = await until(
          selector,
          async () => {
            const found = await evaluateAll(([element]) =>
              element
                ? Object.fromEntries([...element.attributes].map(each => [each.name, each.value]))
                : null,
            );
            return found;
          },
          PATIENCE_MS,
        );
        return all[name] ?? null;
      },
      textContent: () => evaluateAll(([element]) => element?.textContent ?? null),
      isVisible: () => evaluateAll(([element]) => element?.checkVisibility() ?? false),
      async waitFor({ state = 'visible', timeout = PATIENCE_MS } = {}) {
        const isSo =
          state === 'detached'
            ? () => evaluateAll(elements => elements.length === 0)
            : () => evaluateAll(([element]) => element?.checkVisibility() ?? false);
        await until(`${selector} ${state}`, async () => ((await isSo()) ? true : null), timeout);
      },
      evaluateAll,
    };
  }

  return {
    locator: selector => locator(selector, null),
    waitForTimeout: ms => new Promise(resume => setTimeout(resume, ms)),
    async bringToFront() {
      await chromeWindow.call('focusPanel', { url });
    },
  };
}
