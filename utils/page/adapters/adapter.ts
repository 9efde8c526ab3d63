/** What one widget family can do. Adapters keep no state: a framework may replace any node. */
import type { Result } from '../../domain/result';
import type {
  FailureReason,
  FieldBlock,
  FieldLimits,
  TableColumn,
  WidgetKind,
  WriteValue,
} from '../../fill/model';

export interface WidgetFacts {
  readonly kind: WidgetKind;
  readonly isEmpty: boolean;
  readonly options?: readonly string[];
  readonly limits?: FieldLimits;
  readonly blocked?: FieldBlock;
  /** False when an empty state cannot be brought back by any of the widget's own controls. */
  readonly undoable?: boolean;
  /** Of a table, in the order they stand. */
  readonly columns?: readonly TableColumn[];
}

/** Everything a write or a restore may need besides the widget and the value. */
export interface WriteTask {
  readonly signal: AbortSignal;
  readonly mode: 'replace' | 'append';
  /** True for the second and last strategy. */
  readonly isRetry: boolean;
  /** The checks before the first effect, for use again after events were sent in the same task. */
  readonly isSafe: () => boolean;
  /** The root, or what the page has put in its place meanwhile; `null` when it is gone. */
  readonly rootNow: () => HTMLElement | null;
}

export type WriteResult = Result<undefined, FailureReason>;

/** Puts back what stood there; the verdict is read from the page, not from here. */
export type Restore = (root: HTMLElement, task: WriteTask) => Promise<unknown>;

export interface WidgetAdapter {
  /** For signatures; never shown. */
  readonly name: string;
  /** The element that stands for the whole widget, if `candidate` belongs to one of this family. */
  owns(candidate: HTMLElement): HTMLElement | null;
  describe(root: HTMLElement): WidgetFacts;
  /** Words of its own that say what it is called. */
  label?(root: HTMLElement): string;
  /** What labels and ARIA attributes refer to. The root unless told. */
  control?(root: HTMLElement): HTMLElement;
  /** The smallest element around all parts. The root unless told. */
  area?(root: HTMLElement): HTMLElement;
  /** The first of several parts; what stands before it may name them all. The area unless told. */
  start?(root: HTMLElement): HTMLElement;
  /** What a person would look at and click; for a choice, the wanted one. The root unless told. */
  box?(root: HTMLElement, value: WriteValue | null): HTMLElement;
  /** The standing value as a person reads it; empty when empty. */
  read(root: HTMLElement): string;
  holds(root: HTMLElement, value: WriteValue, mode: 'replace' | 'append'): boolean;
  write(root: HTMLElement, value: WriteValue, task: WriteTask): Promise<WriteResult>;
  snapshot(root: HTMLElement): Restore;
  readonly hasRetry?: boolean;
}
