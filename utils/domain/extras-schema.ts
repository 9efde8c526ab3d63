/** The file's shape of what `extras.ts` adds to an interview. */
import * as v from 'valibot';
import { OWNERS, PROGRESS } from './row-marks';
import { ScaleSchema } from './scale-schema';
import { STEP_IDS } from './steps';

const text = v.string();
const timestamp = v.pipe(v.string(), v.isoTimestamp());
const few = <T extends v.GenericSchema>(entry: T, most: number) =>
  v.optional(v.pipe(v.array(entry), v.maxLength(most)));

export const extras = {
  priorActions: few(
    v.looseObject({
      id: text,
      kind: v.optional(v.picklist(['action', 'commitment'])),
      text,
      owner: v.picklist(OWNERS),
      due: text,
      status: v.picklist(PROGRESS),
      comment: text,
      cause: v.optional(text),
      criterion: v.optional(text),
      support: v.optional(text),
    }),
    200,
  ),
  preparation: v.optional(v.looseObject({ objections: text, ticked: v.array(text) })),
  ownScale: v.optional(ScaleSchema),
  quickNotes: few(
    v.looseObject({ id: text, at: timestamp, step: v.picklist(STEP_IDS), text }),
    2000,
  ),
  matters: few(
    v.looseObject({
      id: text,
      situation: text,
      task: text,
      action: text,
      result: text,
      employeeSays: text,
      tags: v.array(text),
    }),
    200,
  ),
  difficultyAbout: v.optional(text),
  delivery: v.optional(v.looseObject({ method: text, on: text, witness: text, reason: text })),
  dismissedHints: few(text, 2000),
  attendance: v.optional(
    v.looseObject({
      state: v.picklist(['postponed', 'broken-off', 'not-attended']),
      at: timestamp,
      reason: text,
      nextOn: text,
    }),
  ),
  selfCheck: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
};
