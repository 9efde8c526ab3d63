/**
 * What the panel may ask a frame. The panel connects a port to one document; a closed panel closes
 * the port, which stops the frame after the field in hand. Frames never start a conversation.
 */
import type {
  FieldReading,
  FrameSurvey,
  PlannedWrite,
  RecheckOutcome,
  UndoOutcome,
  WriteOutcome,
  WrittenValue,
} from '../fill/model';

export const PORT_NAME = 'eight-steps/frame';

export interface FrameProtocol {
  survey: { request: null; progress: never; response: FrameSurvey };
  read: { request: { handles: readonly string[] }; progress: never; response: FieldReading[] };
  write: {
    request: { fillId: string; origin: string; writes: readonly PlannedWrite[] };
    progress: WriteOutcome;
    response: null;
  };
  undo: {
    request: { fillId: string; rowIds: readonly string[] | null };
    progress: never;
    response: UndoOutcome[];
  };
  show: { request: { handle: string }; progress: never; response: boolean };
  recheck: {
    /** Values the manager confirmed for this origin before; answers say only whether they stand. */
    request: { origin: string; written: readonly WrittenValue[] };
    progress: never;
    response: RecheckOutcome[];
  };
}
export type FrameRequestName = keyof FrameProtocol;

export type PanelMessage =
  | {
      [K in FrameRequestName]: {
        readonly id: number;
        readonly name: K;
        readonly request: FrameProtocol[K]['request'];
      };
    }[FrameRequestName]
  | { readonly id: number; readonly name: 'cancel'; readonly request: null };

export type FrameMessage =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: unknown }
  | { readonly id: number; readonly kind: 'done'; readonly response: unknown }
  | { readonly id: number; readonly kind: 'refused'; readonly reason: FrameRefusal };

export type FrameRefusal = 'origin-changed' | 'malformed' | 'engine-error';
