/** Carbon's style sheet asks IBM's servers for its fonts; the page is to load without a network. */
const withoutFonts = {
  postcssPlugin: 'without-fonts',
  AtRule: { 'font-face': rule => rule.remove() },
};

export const settings = { css: { postcss: { plugins: [withoutFonts] } } };
