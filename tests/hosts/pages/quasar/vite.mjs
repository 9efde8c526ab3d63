import vue from '@vitejs/plugin-vue';

export const settings = {
  plugins: [vue()],
  define: {
    __QUASAR_SSR__: false,
    __QUASAR_SSR_CLIENT__: false,
    __QUASAR_SSR_PWA__: false,
    __QUASAR_SSR_SERVER__: false,
  },
};
