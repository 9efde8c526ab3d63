import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const folderOf = name => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** Formily's components are made for antd 5 and React 18. */
export const settings = {
  resolve: {
    alias: {
      antd: folderOf('antd5'),
      react: folderOf('react18'),
      'react-dom': folderOf('react-dom18'),
    },
  },
};
