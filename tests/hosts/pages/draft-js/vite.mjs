/** Draft.js expects Node's `global`. */
export const settings = { define: { global: 'globalThis' } };
