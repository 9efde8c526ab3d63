/** What the page and its worker say to each other: a call by name, its progress, its result. */
import type { FileDesk, Progress } from '@/utils/store/records-ports';

export type DeskCall = {
  readonly [K in keyof FileDesk]: { readonly name: K; readonly args: readonly unknown[] };
}[keyof FileDesk];

export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly call: DeskCall }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown };
