/**
 * Stands in for the context that WXT wraps around every content script (see `wxt.config.ts`). WXT's
 * own announces itself to the page, by an event and by a message that carry the extension's id; a
 * page must learn nothing before a write. Nothing here needs a context.
 */
export class ContentScriptContext {}
