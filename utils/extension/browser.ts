/** The one place that knows webextension-polyfill; inert where `browser` is native. */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
