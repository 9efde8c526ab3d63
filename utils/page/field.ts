/** One logical field while the engine holds it. */
import type { WriteValue } from '../fill/model';
import type { WidgetAdapter } from './adapters/adapter';

export interface Field {
  readonly root: HTMLElement;
  readonly adapter: WidgetAdapter;
  /** The areas of its neighbours in the document: what reaches over them belongs to more than it. */
  readonly neighbours: readonly Element[];
  /** Of a range made of two fields: these. */
  readonly ends?: readonly Field[];
}

export const controlOf = ({ adapter, root }: Field) => adapter.control?.(root) ?? root;
export const areaOf = ({ adapter, root }: Field) => adapter.area?.(root) ?? root;
export const boxOf = ({ adapter, root }: Field, value: WriteValue | null) =>
  adapter.box?.(root, value) ?? root;
/**
 * Whether what it holds can be told now. The browser's own controls keep it themselves; what a library
 * draws in their place shows it only while it is rendered, and reads as empty in a closed part.
 */
export const isReadable = (field: Field): boolean =>
  OF_THE_BROWSER.has(field.adapter.name) ||
  [field.root, areaOf(field)].some(part => part.checkVisibility());

const OF_THE_BROWSER: ReadonlySet<string> = new Set([
  'text',
  'number',
  'native-date',
  'native-select',
  'checkbox',
  'radio-group',
  'checkbox-group',
]);

/** Where the way up to its label begins: the first of several parts. */
export const startOf = ({ adapter, root }: Field): Element =>
  adapter.start?.(root) ?? adapter.area?.(root) ?? root;
