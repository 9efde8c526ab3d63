/** What filling host pages needs of a browser; `chromium-host.ts` and `firefox-host.ts` are the two. */
import type { ManifestStep } from '../../hosts/manifest';
import type { Panel } from '../panel';
import type { Model } from './model';

export interface HostBrowser {
  newTab(): Promise<HostTab>;
  /** Lets the extension's next request for this origin succeed without a prompt. */
  grantable(origin: string): Promise<void>;
  close(): Promise<void>;
}

export interface HostTab {
  goto(url: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  /** As the manager would; the selector is Playwright's and is searched in all frames. */
  doStep(step: ManifestStep): Promise<void>;
  frames(): readonly HostFrame[];
  /** Clicks the extension's toolbar icon on this tab; resolves with the panel. */
  clickToolbarIcon(): Promise<Panel>;
  close(): Promise<void>;
}

export interface HostFrame {
  /** In the page's own world, where its framework's state is. */
  evaluate<R>(read: () => R): Promise<R>;
}

export async function hasModel(tab: HostTab): Promise<boolean> {
  const found = await Promise.all(
    tab.frames().map(frame => frame.evaluate(() => '__model' in window).catch(() => false)),
  );
  return found.includes(true);
}

/** The models of all frames in one. */
export async function readModel(tab: HostTab): Promise<Model> {
  const models = await Promise.all(
    tab.frames().map(frame =>
      frame
        .evaluate(() => {
          const model = (window as { __model?: () => Record<string, unknown> }).__model?.() ?? {};
          return JSON.parse(JSON.stringify(model)) as Record<string, unknown>;
        })
        .catch(() => ({})),
    ),
  );
  return Object.assign({}, ...models);
}
