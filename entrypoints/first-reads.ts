/**
 * Runs before the panel's modules, which are still being loaded, and asks for what they will need. The
 * panel works without it, only later.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FIRST_SEEN } from '@/utils/domain/summary';
import { isChinese, storedSettings } from '@/utils/extension/stored-settings';
import { readFirst } from '@/utils/storage/first-reads';

export default defineUnlistedScript(() => {
  globalThis.eightStepsEarly = { reads: readFirst(FIRST_SEEN), settings: storedSettings() };
  const english = document.currentScript?.dataset.english;
  if (english && !isChinese()) preload(english);
});

function preload(module: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = module;
  document.head.append(link);
}
