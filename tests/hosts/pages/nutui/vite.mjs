import vue from '@vitejs/plugin-vue';

export const settings = { plugins: [vue()] };
