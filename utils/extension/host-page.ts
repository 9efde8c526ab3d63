/**
 * The tab beside the panel, reached by scripts injected on demand.
 *
 * - A frame is used only if its exact origin is the tab's own (activeTab) or was granted.
 * - Frames without an origin of their own (sandboxed, data:) are never used.
 * - A frame that navigated is another document: its port is gone and calls answer `page-left`.
 */
import { err, ok, type Result } from '../domain/result';
import type { HostPage, HostPageError, SurveyedFrame, TabAccess } from '../store/ports';
import { browser } from './browser';
import { connectFrame, type FrameAddress, type FrameClient } from './frame-client';

const SURVEY_TIMEOUT_MS = 8_000;
const READ_TIMEOUT_MS = 5_000;
/** The engine has its own budget per field; this ends a frozen page. */
const WRITE_TIMEOUT_MS = 60_000;
/** Smaller frames hold no form: pixels, spacers, chat buttons. */
const MIN_FRAME_AREA = 200 * 100;

const SCRIPT = '/content-scripts/fill.js';

export function createHostPage(): HostPage {
  const clients = new Map<string, FrameClient>();

  async function activeTab() {
    return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  }

  async function access(): Promise<TabAccess> {
    const tab = await activeTab();
    if (tab?.id === undefined) return { kind: 'restricted' };
    try {
      const asked = await within(
        READ_TIMEOUT_MS,
        browser.scripting.executeScript({
          target: { tabId: tab.id },
          func: () => self.origin,
          injectImmediately: true,
        }),
      );
      const origin = asked?.[0]?.result;
      if (typeof origin === 'string' && isWebOrigin(origin))
        return { kind: 'granted', tabId: tab.id, origin };
      return { kind: 'restricted' };
    } catch (error) {
      return isRestricted(error) ? { kind: 'restricted' } : { kind: 'unknown', tabId: tab.id };
    }
  }

  async function survey(signal: AbortSignal) {
    const seen = await access();
    if (seen.kind === 'restricted') return err<HostPageError>('restricted-page');
    if (seen.kind === 'unknown') return err<HostPageError>('no-access');
    for (const client of clients.values()) client.close();
    clients.clear();
    const injected = await inject(seen.tabId);
    if (!injected.ok) return injected;

    const frames: SurveyedFrame[] = [];
    const foreign = new Set<string>();
    await Promise.all(
      injected.value.map(async address => {
        const client = connectFrame(address);
        const answer = await client.call('survey', null, { timeoutMs: SURVEY_TIMEOUT_MS, signal });
        if (!answer.ok || !(await mayUse(answer.value.origin, seen.origin))) return client.close();
        const frameKey = keyOf(address);
        clients.set(frameKey, client);
        frames.push({ frameKey, survey: answer.value });
        for (const { origin, area } of answer.value.foreignFrames)
          if (origin && isWebOrigin(origin) && area >= MIN_FRAME_AREA) foreign.add(origin);
      }),
    );
    if (signal.aborted) return err<HostPageError>('cancelled');
    const frameIdOf = (frame: SurveyedFrame) => addressOf(frame.frameKey).frameId;
    const top = frames.find(frame => frameIdOf(frame) === 0);
    if (!top) return err<HostPageError>('frame-unreachable');
    frames.sort((a, b) => frameIdOf(a) - frameIdOf(b));
    const readable = new Set(frames.map(frame => frame.survey.origin));
    return ok({
      tabId: seen.tabId,
      origin: seen.origin,
      title: top.survey.title,
      frames,
      askable: [...foreign].filter(origin => !readable.has(origin)),
    });
  }

  /** Also reaches frames filled before the panel was closed: their script is still there. */
  function client(frameKey: string): FrameClient {
    const known = clients.get(frameKey);
    if (known?.isOpen()) return known;
    const fresh = connectFrame(addressOf(frameKey));
    clients.set(frameKey, fresh);
    return fresh;
  }

  return {
    access,
    survey,

    watch(changed) {
      const onUpdated = (_id: number, change: { status?: string }, tab: { active: boolean }) => {
        if (tab.active && change.status === 'complete') changed();
      };
      browser.tabs.onActivated.addListener(changed);
      browser.tabs.onUpdated.addListener(onUpdated);
      browser.action.onClicked.addListener(changed);
      browser.contextMenus.onClicked.addListener(changed);
      browser.permissions.onAdded.addListener(changed);
      return () => {
        browser.tabs.onActivated.removeListener(changed);
        browser.tabs.onUpdated.removeListener(onUpdated);
        browser.action.onClicked.removeListener(changed);
        browser.contextMenus.onClicked.removeListener(changed);
        browser.permissions.onAdded.removeListener(changed);
      };
    },

    requestOrigin: origin =>
      browser.permissions.request({ origins: [matchPattern(origin)] }).catch(() => false),

    read: (frameKey, handles) =>
      client(frameKey).call('read', { handles }, { timeoutMs: READ_TIMEOUT_MS }),

    async write(fillId, { frameKey, origin }, writes, onProgress, signal) {
      const answer = await client(frameKey).call(
        'write',
        { fillId, origin, writes },
        { timeoutMs: WRITE_TIMEOUT_MS, signal, onProgress },
      );
      return answer.ok ? ok() : answer;
    },

    undo: (fillId, frameKey, rowIds) =>
      client(frameKey).call('undo', { fillId, rowIds }, { timeoutMs: WRITE_TIMEOUT_MS }),

    recheck: ({ frameKey, origin }, written) =>
      client(frameKey).call('recheck', { origin, written }, { timeoutMs: READ_TIMEOUT_MS }),

    async show(frameKey, handle) {
      const answer = await client(frameKey).call(
        'show',
        { handle },
        { timeoutMs: READ_TIMEOUT_MS },
      );
      return answer.ok && answer.value;
    },
  };
}

async function inject(tabId: number): Promise<Result<FrameAddress[], HostPageError>> {
  try {
    // A frame that never finishes loading would hold the answer back for ever.
    const results = await within(
      SURVEY_TIMEOUT_MS,
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: [SCRIPT],
        injectImmediately: true,
      }),
    );
    if (results === null) return err('timed-out');
    return ok(
      results.map(({ frameId, documentId }: { frameId: number; documentId?: string }) => ({
        tabId,
        frameId,
        documentId,
      })),
    );
  } catch {
    return err('no-access');
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>(resolve => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The tab's own origin came with the click on the toolbar; any other must have been granted. */
async function mayUse(origin: string, tabOrigin: string): Promise<boolean> {
  if (!isWebOrigin(origin)) return false;
  if (origin === tabOrigin) return true;
  return browser.permissions.contains({ origins: [matchPattern(origin)] }).catch(() => false);
}

function isWebOrigin(origin: string): boolean {
  return /^https?:\/\/./.test(origin);
}

/** Firefox takes no port in a match pattern; there the whole host is the smallest that can be asked. */
function matchPattern(origin: string): string {
  const { protocol, hostname, host } = new URL(origin);
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`;
}

function isRestricted(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return /chrome:\/\/|chrome-extension|moz-extension|extensions gallery|webstore|cannot be scripted|showing error page|about:/i.test(
    message,
  );
}

function keyOf({ tabId, frameId, documentId }: FrameAddress): string {
  return [tabId, frameId, documentId ?? ''].join(':');
}

function addressOf(frameKey: string): FrameAddress {
  const [tabId, frameId, documentId] = frameKey.split(':');
  return { tabId: Number(tabId), frameId: Number(frameId), documentId: documentId || undefined };
}
