/**
 * The browser's own API under one name. Promises are native to both: Firefox by `browser`, Chrome by
 * `chrome` since Manifest V3; the types are those of the common part.
 */
import type { Browser } from 'webextension-polyfill';

export const browser = ((globalThis as { browser?: unknown }).browser ?? chrome) as Browser;
