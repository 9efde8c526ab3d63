import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const folderOf = name => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** Base Web's sliders and drawers find their nodes by what React 19 no longer has. */
export const settings = {
  resolve: { alias: { react: folderOf('react18'), 'react-dom': folderOf('react-dom18') } },
};
