/** The engine's face: everything the content script offers the panel. See ARCHITECTURE, "Fill". */
import type {
  FieldReading,
  FrameSurvey,
  PlannedWrite,
  UndoOutcome,
  WriteOutcome,
} from '../fill/model';

export interface FrameEngine {
  /** Reads which fields exist. No side effects, no values. Replaces the handles of earlier surveys. */
  survey(signal: AbortSignal): Promise<FrameSurvey>;
  /** The standing values of the targets of a plan, for the review. */
  read(handles: readonly string[]): FieldReading[];
  /** Serial; calls `report` once per write as each is known; never throws for a page's sake. */
  write(
    fillId: string,
    writes: readonly PlannedWrite[],
    report: (outcome: WriteOutcome) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Restores what `fillId` replaced: everything, or only the named rows. */
  undo(
    fillId: string,
    rowIds: readonly string[] | null,
    signal: AbortSignal,
  ): Promise<UndoOutcome[]>;
  /** Scrolls to the field and outlines it until the promise of the next call or two seconds. */
  show(handle: string): boolean;
  /** Reads written rows again: does the page still hold what was written? */
  recheck(fillId: string): { readonly rowId: string; readonly holds: boolean }[];
}

export type CreateFrameEngine = (root: Document) => FrameEngine;
