import solid from 'vite-plugin-solid';

export const settings = { plugins: [solid()] };
