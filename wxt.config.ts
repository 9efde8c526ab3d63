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

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [tightenInjected],
    resolve: {
      alias: {
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
