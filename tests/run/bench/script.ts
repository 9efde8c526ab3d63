/** What is injected: how heavy it is, and that it comes only when asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION_FOLDER } from '../extension-browser';
import { atMost, type Measurement } from './figure';

const GOAL_KB = 30;
const FOLDER = 'content-scripts';

export const scriptMeasurement: Measurement = {
  name: 'script',
  async measure() {
    const files = readdirSync(join(EXTENSION_FOLDER, FOLDER));
    if (files.join() !== 'fill.js') throw new Error(`injected files: ${files.join(', ')}`);
    const manifest = JSON.parse(readFileSync(join(EXTENSION_FOLDER, 'manifest.json'), 'utf8')) as {
      content_scripts?: unknown[];
    };
    if (manifest.content_scripts?.length)
      throw new Error('the manifest injects a script into every page');
    const bytes = readFileSync(join(EXTENSION_FOLDER, FOLDER, 'fill.js'));
    const kilobytes = gzipSync(bytes, { level: 9 }).length / 1000;
    return [
      {
        name: 'script-gzip',
        value: kilobytes,
        unit: 'kB',
        floor: { name: 'minified', value: bytes.length / 1000 },
        goal: atMost(GOAL_KB, 'kB', kilobytes),
        notes: { onDemandOnly: true },
      },
    ];
  },
};
