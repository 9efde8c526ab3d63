/** Shapes of what a frame may answer. A frame shares its process with the page: it is not trusted. */
import * as v from 'valibot';
import { FAILURE_REASONS, FIELD_BLOCKS, STANDINGS, WIDGET_KINDS } from '../fill/model';

const shortText = v.pipe(v.string(), v.maxLength(400));
const reading = v.pipe(v.string(), v.maxLength(200_000));
const count = v.pipe(v.number(), v.finite());

const FieldDescriptorShape = v.looseObject({
  handle: shortText,
  kind: v.picklist(WIDGET_KINDS),
  evidence: v.pipe(v.array(v.object({ source: v.string(), text: shortText })), v.maxLength(100)),
  section: v.array(shortText),
  row: v.optional(v.object({ title: shortText, index: count })),
  options: v.optional(v.pipe(v.array(shortText), v.maxLength(5000))),
  limits: v.looseObject({}),
  isEmpty: v.boolean(),
  blocked: v.optional(v.picklist(FIELD_BLOCKS)),
  undoable: v.boolean(),
  signature: v.pipe(v.string(), v.maxLength(4000)),
  order: count,
  covers: v.optional(v.array(shortText)),
});

const SurveyShape = v.object({
  surveyId: shortText,
  origin: shortText,
  title: shortText,
  hasMoreParts: v.optional(v.boolean()),
  fields: v.pipe(v.array(FieldDescriptorShape), v.maxLength(2000)),
  foreignFrames: v.pipe(
    v.array(v.object({ origin: v.nullable(shortText), area: count })),
    v.maxLength(200),
  ),
});

const failureReason = v.picklist(FAILURE_REASONS);

export const WriteOutcomeShape = v.variant('kind', [
  v.object({ rowId: shortText, kind: v.literal('verified') }),
  v.object({
    rowId: shortText,
    kind: v.literal('failed'),
    reason: failureReason,
    restored: v.boolean(),
  }),
  v.object({ rowId: shortText, kind: v.literal('needs-you'), reason: v.literal('paste-by-hand') }),
]);

const UndoOutcomeShape = v.variant('kind', [
  v.object({ rowId: shortText, kind: v.literal('restored') }),
  v.object({ rowId: shortText, kind: v.literal('kept-user-edit') }),
  v.object({ rowId: shortText, kind: v.literal('cannot-undo'), reason: failureReason }),
]);

export const RESPONSES = {
  survey: SurveyShape,
  read: v.array(v.object({ handle: shortText, text: reading })),
  write: v.null(),
  undo: v.array(UndoOutcomeShape),
  show: v.boolean(),
  recheck: v.array(v.object({ rowId: shortText, standing: v.picklist(STANDINGS) })),
} as const;
