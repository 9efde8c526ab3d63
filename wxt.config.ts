import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from 'vite';
import { defineConfig } from 'wxt';

// One list for all browsers, compared with the built manifests in a test (docs/decisions/0003).
const COMMON_PERMISSIONS = ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'];
const CHROMIUM_PERMISSIONS = ['sidePanel', 'unlimitedStorage'];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** What is injected into pages, once more through a minifier that takes off five in a hundred. */
const tightenInjected = {
  name: 'tighten-injected',
  enforce: 'post',
  async generateBundle(_options: unknown, bundle: Record<string, object>) {
    for (const [file, part] of Object.entries(bundle)) {
      if (file.startsWith('content-scripts/') && 'code' in part)
        part.code = (await minify(file, String(part.code))).code;
    }
  },
} as const;

/**
 * `fields.json?core`: the catalogue without the wordings of forms, which only filling needs and which
 * are six parts in seven of it. `createFill` loads the whole.
 */
const fieldsWithoutWords = {
  name: 'fields-without-words',
  enforce: 'pre',
  async load(id: string) {
    if (!id.endsWith('/fields.json?core')) return null;
    const { version, fields } = JSON.parse(await readFile(id.slice(0, -'?core'.length), 'utf8'));
    const core = fields.map((field: { choices?: object[] }) => ({
      ...field,
      synonyms: { zh: [], en: [] },
      notWhen: [],
      ...(field.choices && {
        choices: field.choices.map(choice => ({ ...choice, aliases: [] })),
      }),
    }));
    // Still JSON: what makes a module of it comes after.
    return JSON.stringify({ version, fields: core });
  },
} as const;

/** `eight-steps.json?names`: the short names of its steps, by id; the list of interviews needs no more. */
const namesOfSteps = {
  name: 'names-of-steps',
  enforce: 'pre',
  async load(id: string) {
    if (!id.endsWith('/eight-steps.json?names')) return null;
    const { steps } = JSON.parse(await readFile(id.slice(0, -'?names'.length), 'utf8'));
    const named = steps.map((step: { id: string; short: object }) => [step.id, step.short]);
    return JSON.stringify(Object.fromEntries(named));
  },
} as const;

/**
 * Tells `first-reads.js` where the English words are: a panel in English asks for them with its first
 * script, one in Chinese never does.
 */
const whereEnglishIs = {
  name: 'where-english-is',
  transformIndexHtml: {
    order: 'post',
    handler(html: string, { bundle }: { bundle?: Record<string, object> }) {
      const english = Object.entries(bundle ?? {}).find(
        ([, part]) =>
          'moduleIds' in part &&
          (part.moduleIds as string[]).some(module => module.endsWith('/utils/i18n/en.ts')),
      );
      return english
        ? html.replace(
            'src="/first-reads.js"',
            `src="/first-reads.js" data-english="/${english[0]}"`,
          )
        : html;
    },
  },
} as const;

function chronoLocale(locale: string): string {
  return fileURLToPath(
    new URL(`node_modules/chrono-node/dist/esm/locales/${locale}/index.js`, import.meta.url),
  );
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [tightenInjected, fieldsWithoutWords, namesOfSteps, whereEnglishIs],
    resolve: {
      alias: {
        // Its `exports` name the locales by a pattern that this version of Vite does not resolve.
        'chrono-node/zh': chronoLocale('zh'),
        'chrono-node/en': chronoLocale('en'),
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('utils/extension/bare-script.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions:
      browser === 'firefox' ? COMMON_PERMISSIONS : [...COMMON_PERMISSIONS, ...CHROMIUM_PERMISSIONS],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      // No Option key (it types letters on a Mac), and no more than the four a browser suggests.
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Ctrl+Shift+8' },
      },
      'hide-panel': {
        suggested_key: { default: 'Ctrl+Shift+H' },
        description: '__MSG_commandHide__',
      },
      'next-step': {
        suggested_key: { default: 'Ctrl+Shift+9' },
        description: '__MSG_commandNext__',
      },
      'quick-note': {
        suggested_key: { default: 'Ctrl+Shift+7' },
        description: '__MSG_commandQuickNote__',
      },
      // The toolbar's shortcut opens, and grants the tab; it cannot close as well. Firefox's does both.
      ...(browser !== 'firefox' && {
        'close-panel': { description: '__MSG_commandClosePanel__' },
      }),
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'eight-steps@eight-steps.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
