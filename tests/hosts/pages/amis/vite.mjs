import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = dirname(createRequire(import.meta.url).resolve('amis/sdk/sdk.js'));

/** The script asks for its other half by its own address, so both keep their names. */
const sdkAsItIs = {
  name: 'sdk-as-it-is',
  generateBundle() {
    for (const name of ['sdk.js', 'rest.js'])
      this.emitFile({
        type: 'asset',
        fileName: `sdk/${name}`,
        source: readFileSync(join(FOLDER, name)),
      });
  },
};

/** Its style sheet has hacks for IE. */
export const settings = {
  css: { lightningcss: { errorRecovery: true } },
  plugins: [sdkAsItIs],
};
