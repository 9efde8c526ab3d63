/** Brings the records page to the front: the one that is open, else a new tab. */
import { browser } from './browser';
import type { WindowsChannel } from './windows-channel';

const RECORDS_PAGE = '/records.html';
/** An open page answers within a turn or two; a person should not wait for one that is not there. */
const ANSWER_MS = 200;

export async function showRecords(channel: WindowsChannel): Promise<void> {
  if (await channel.ask({ kind: 'show-records' }, 'records-shown', ANSWER_MS)) return;
  await browser.tabs.create({ url: browser.runtime.getURL(RECORDS_PAGE) });
}

/** The records page's part: comes to the front when the panel asks for it. */
export function answerShowRecords(channel: WindowsChannel): void {
  channel.listen(heard => {
    if (heard.kind !== 'show-records') return;
    channel.say({ kind: 'records-shown' });
    void browser.tabs.getCurrent().then(async tab => {
      if (tab?.id === undefined) return;
      await browser.tabs.update(tab.id, { active: true });
      if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    });
  });
}
