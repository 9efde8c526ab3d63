/** Vue 2 with its template compiler: the page's components are string templates. */
export const settings = {
  resolve: { alias: [{ find: /^vue2?$/, replacement: 'vue2/dist/vue.esm.js' }] },
};
