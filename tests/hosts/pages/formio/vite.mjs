import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ZONES = 'moment-timezone/data/packed/latest.json';

/** Form.io fetches the time zones by an address; a company without the internet serves them itself. */
const ownZones = {
  name: 'own-zones',
  generateBundle() {
    const source = readFileSync(createRequire(import.meta.url).resolve(ZONES));
    this.emitFile({ type: 'asset', fileName: `cdn/${ZONES}`, source });
  },
};

export const settings = { plugins: [ownZones] };
