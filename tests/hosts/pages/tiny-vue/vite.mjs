import vue from '@vitejs/plugin-vue';

/** TinyVue asks the environment for its mode. */
export const settings = { plugins: [vue()], define: { 'process.env': '{}' } };
