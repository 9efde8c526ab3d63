import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const folderOf = name => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** Fusion asks a server of its maker for its icon font; the page is to load without a network. */
const withoutFonts = {
  postcssPlugin: 'without-fonts',
  AtRule: { 'font-face': rule => rule.remove() },
};

/** Fusion finds its nodes by what React 19 no longer has; its style sheet has hacks for IE 9. */
export const settings = {
  css: { postcss: { plugins: [withoutFonts] }, lightningcss: { errorRecovery: true } },
  resolve: { alias: { react: folderOf('react18'), 'react-dom': folderOf('react-dom18') } },
};
