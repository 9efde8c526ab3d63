import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ICONS = 'calendar check chevron-down chevron-left chevron-right clock minus plus star x';
const FOLDER = dirname(createRequire(import.meta.url).resolve('@taiga-ui/icons/package.json'));

/** Taiga asks for its pictures one by one, by an address of the application. */
const iconsAsAssets = {
  name: 'icons-as-assets',
  generateBundle() {
    for (const name of ICONS.split(' '))
      this.emitFile({
        type: 'asset',
        fileName: `assets/taiga-ui/icons/${name}.svg`,
        source: readFileSync(join(FOLDER, `src/${name}.svg`)),
      });
  },
};

export const settings = {
  oxc: { decorator: { legacy: true } },
  plugins: [iconsAsAssets],
};
