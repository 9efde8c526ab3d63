/** What the bench calls in the isolated world. */
import { fillFields, fillFloor, surveyedFields } from './fill';
import { surveyFloor, surveyQuietly, surveySlices, surveyTimes } from './survey';

const inside = {
  surveyFloor,
  surveyTimes,
  surveySlices,
  surveyQuietly,
  surveyedFields,
  fillFields,
  fillFloor,
};

export type BenchInside = typeof inside;

(globalThis as { benchInside?: BenchInside }).benchInside = inside;
