/** The layer rules of ARCHITECTURE, drawn from the imports that are really there. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Layer → what it may import besides itself. A name with a file allows that file only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['*'],
  components: [
    'utils/store',
    'utils/domain',
    'utils/export',
    'utils/i18n',
    'utils/fill/model',
    'utils/fill/plan-model',
  ],
  'utils/store': ['utils/fill', 'utils/domain'],
  'utils/fill': ['utils/domain'],
  'utils/storage': ['utils/domain', 'utils/store/ports', 'utils/store/records-ports'],
  'utils/extension': [
    'utils/domain',
    'utils/fill/model',
    'utils/store/ports',
    'utils/store/records-ports',
  ],
  'utils/page': ['utils/fill/model', 'utils/domain/result', 'utils/domain/note-value'],
  'utils/export': ['utils/domain'],
  'utils/i18n': [],
  'utils/domain': [],
};

/** Layer → npm packages it may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['*'],
  components: ['preact', 'preact/hooks', '@preact/signals', 'lucide'],
  'utils/store': ['@preact/signals', 'chrono-node/zh', 'chrono-node/en'],
  'utils/fill': [],
  'utils/storage': ['idb'],
  'utils/extension': ['valibot', 'webextension-polyfill'],
  'utils/page': [],
  'utils/export': ['docx', 'age-encryption'],
  'utils/i18n': ['@preact/signals', 'pinyin-pro'],
  'utils/domain': ['valibot', 'diff'],
};

const files = ['entrypoints', 'components', 'utils'].flatMap(folder =>
  sourcesUnder(join(ROOT, folder)),
);
const graph = new Map(files.map(file => [file, importsOf(file)]));

describe('layers', () => {
  it('cover every source file', () => {
    expect(files.filter(file => layerOf(file) === null)).toEqual([]);
  });

  it('import only what their row of ARCHITECTURE allows', () => {
    const forbidden: string[] = [];
    for (const [file, targets] of graph) {
      const layer = layerOf(file);
      if (!layer) continue;
      const allowed = ALLOWED[layer] ?? [];
      for (const target of targets.files) {
        const name = relative(ROOT, target).replace(/\.tsx?$/, '');
        const isAllowed =
          allowed.includes('*') ||
          layerOf(target) === layer ||
          allowed.some(entry => name === entry || name.startsWith(`${entry}/`));
        if (!isAllowed)
          forbidden.push(
            `${relative(ROOT, file)} imports ${name}; allowed: ${allowed.join(', ') || 'its own layer'}`,
          );
      }
      const packages = PACKAGES[layer] ?? [];
      for (const name of targets.packages)
        if (!packages.includes('*') && !packages.includes(name))
          forbidden.push(
            `${relative(ROOT, file)} imports the package ${name}; allowed: ${packages.join(', ') || 'none'}`,
          );
    }
    expect(forbidden).toEqual([]);
  });

  it('have no import cycle', () => {
    expect(cycles()).toEqual([]);
  });
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name));
}

function layerOf(file: string): string | null {
  const name = relative(ROOT, file);
  return Object.keys(ALLOWED).find(layer => name.startsWith(`${layer}/`)) ?? null;
}

function importsOf(file: string): { files: string[]; packages: string[] } {
  const source = readFileSync(file, 'utf8');
  const specifiers = [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)[^'"\n]*?(?:\n[^'"]*?)?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '');
  const result: { files: string[]; packages: string[] } = { files: [], packages: [] };
  for (const specifier of specifiers) {
    if (/\.(css|json)(\?\w+)?$/.test(specifier)) continue;
    if (specifier.startsWith('@/')) result.files.push(withEnding(join(ROOT, specifier.slice(2))));
    else if (specifier.startsWith('.'))
      result.files.push(withEnding(join(dirname(file), specifier)));
    else result.packages.push(specifier);
  }
  return result;
}

function withEnding(path: string): string {
  const found = files.find(
    file => file === `${path}.ts` || file === `${path}.tsx` || file === path,
  );
  if (!found) throw new Error(`no source file for ${relative(ROOT, path)}`);
  return found;
}

function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].map(step => relative(ROOT, step)).join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of graph.get(file)?.files ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
