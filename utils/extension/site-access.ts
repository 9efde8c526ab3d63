/** The host permissions the manager gave, one site at a time, and taking them back. */
import type { SiteAccess } from '../store/ports';
import { browser } from './browser';

/** Those of the manifest itself are no site's. */
const EVERY_SITE = ['https://*/*', 'http://*/*', '<all_urls>'];

export function createSiteAccess(): SiteAccess {
  return {
    async granted() {
      const { origins = [] } = await browser.permissions.getAll();
      return origins.filter(origin => !EVERY_SITE.includes(origin)).toSorted();
    },
    revoke: site => browser.permissions.remove({ origins: [site] }).catch(() => false),
  };
}
