/** What a section of the document is made of. */
import type { Said } from './said';

export interface LabelledText {
  readonly kind: 'text';
  readonly id: string;
  readonly label: Said;
  readonly value: Said;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly id: string;
  readonly label: Said;
  readonly columns: readonly { readonly id: string; readonly label: Said }[];
  readonly rows: readonly (readonly Said[])[];
}

export type Part = LabelledText | DocumentTable;
