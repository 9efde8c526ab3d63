/**
 * Runs in Firefox's own window, where its toolbar and its sidebar are: hence plain JavaScript.
 * `frameScript` is the source of panel-frame.js. The functions are called from chrome-window.ts.
 */
window.panelDriver = frameScript => {
  const waiting = new Map();
  const prepared = new WeakSet();
  let lastId = 0;

  /** The `browser` that shows the page: the sidebar's, or a tab's. */
  function panelBrowser(url) {
    const sidebar = document
      .getElementById('sidebar')
      .contentDocument?.getElementById('webext-panels-browser');
    const all = [sidebar, ...gBrowser.browsers];
    return all.find(shown => shown?.currentURI?.spec.startsWith(url)) ?? null;
  }

  /** A panel that was opened anew has another message manager, which knows no script yet. */
  function messagesOf(shown) {
    const messages = shown.messageManager;
    if (!prepared.has(messages)) {
      prepared.add(messages);
      messages.addMessageListener('panel-driver:answer', ({ data }) => {
        waiting.get(data.id)?.(data);
        waiting.delete(data.id);
      });
      messages.loadFrameScript(
        `data:text/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
        false,
      );
    }
    return messages;
  }

  return {
    /** As a click on the icon: `action.onClicked` in the extension, and `activeTab` for the tab. */
    clickToolbarIcon({ extensionId }) {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(extensionId);
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    },

    isPanelOpen: ({ url }) => panelBrowser(url) !== null,

    focusPanel({ url }) {
      const shown = panelBrowser(url);
      const tab = shown && gBrowser.getTabForBrowser(shown);
      if (tab) gBrowser.selectedTab = tab;
      shown?.focus();
    },

    ask({ url, job, args }) {
      const shown = panelBrowser(url);
      if (!shown) throw new Error('the panel is not open');
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        // A document that goes away takes its answer along.
        const timer = setTimeout(
          () => reject(new Error(`the panel does not answer: ${job}`)),
          20_000,
        );
        waiting.set(id, ({ value, error }) => {
          clearTimeout(timer);
          if (error) reject(new Error(error));
          else resolve(value);
        });
        messagesOf(shown).sendAsyncMessage('panel-driver:ask', { id, job, args });
      });
    },
  };
};
