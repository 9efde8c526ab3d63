import tailwind from '@tailwindcss/vite';

export const settings = { plugins: [tailwind()] };
