/** The browser's shortcuts, as they reach a panel: only the one in the window where they were pressed. */
import type { CommandKeys, PanelCommand } from '../store/ports';
import { browser } from './browser';

const COMMANDS: readonly PanelCommand[] = ['close-panel', 'hide-panel', 'next-step', 'quick-note'];

export function watchCommands(run: (command: PanelCommand) => void): () => void {
  const own = browser.windows.getCurrent().then(({ id }) => id);
  const listener = async (name: string, tab?: { windowId?: number }) => {
    const command = COMMANDS.find(each => each === name);
    if (command && (tab?.windowId === undefined || tab.windowId === (await own))) run(command);
  };
  browser.commands.onCommand.addListener(listener);
  return () => browser.commands.onCommand.removeListener(listener);
}

/** As the manager has set them; a shortcut that another extension took is empty. */
export async function commandKeys(): Promise<CommandKeys> {
  const all = await browser.commands.getAll();
  const keyOf = (name: string) => all.find(command => command.name === name)?.shortcut ?? '';
  return {
    open: keyOf('_execute_action') || keyOf('_execute_sidebar_action'),
    'close-panel': keyOf('close-panel') || keyOf('_execute_sidebar_action'),
    'hide-panel': keyOf('hide-panel'),
    'next-step': keyOf('next-step'),
    'quick-note': keyOf('quick-note'),
  };
}

/** The browser's own page for them; Firefox has a call of its own. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as {
    commands: { openShortcutSettings?: () => Promise<void> };
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** From Chromium 141 on by its own call; before, and in a window of its own, a page closes itself. */
export async function closePanel(): Promise<void> {
  const { sidePanel } = chrome as unknown as {
    sidePanel?: { close?: (of: { windowId: number }) => Promise<void> };
  };
  const { id } = await browser.windows.getCurrent();
  const closing = id === undefined ? undefined : sidePanel?.close?.({ windowId: id });
  await (closing ?? Promise.reject(new Error('no such call'))).catch(() => window.close());
}

/** For call apps outside the browser: the panel in a small window, at this interview. */
export async function openPanelWindow(interviewId: string): Promise<void> {
  await browser.windows.create({
    url: browser.runtime.getURL(`sidepanel.html#${interviewId}`),
    type: 'popup',
    width: 400,
    height: 820,
  });
}
