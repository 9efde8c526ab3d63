import { CANDIDATES } from '../../../../utils/page/discover';
import { createParts } from '../../../../utils/page/parts';
import { surveyFrame } from '../../../../utils/page/survey';
import { shadowRootOf } from '../../../../utils/page/tree';
import { startSlices, stopSlices } from './slices';

const never = () => new AbortController().signal;

/** One `querySelectorAll` of the selectors the engine starts from, in the document alone. */
export function surveyFloor(runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    void document.querySelectorAll(CANDIDATES).length;
    return performance.now() - start;
  });
}

/** Wall times, the first one cold; and how many fields there are. */
export async function surveyTimes(runs: number): Promise<{ times: number[]; fields: number }> {
  const times: number[] = [];
  let fields = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { survey } = await surveyFrame(document, `run${run}`, createParts(), never());
    times.push(performance.now() - start);
    fields = survey.fields.length;
  }
  return { times, fields };
}

/** For each run its longest slice and its wall time. */
export async function surveySlices(runs: number): Promise<{ longest: number; wall: number }[]> {
  const results: { longest: number; wall: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    startSlices();
    await surveyFrame(document, `run${run}`, createParts(), never());
    results.push({ longest: Math.max(...stopSlices()), wall: performance.now() - start });
  }
  return results;
}

/**
 * What a survey changes in the page: nodes, attributes (a written style is one), text, adopted
 * sheets, scroll places. Must be nothing. Observes every shadow root as well.
 */
export async function surveyQuietly(): Promise<string[]> {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver(records => changes.push(...records));
  const watched = { subtree: true, childList: true, attributes: true, characterData: true };
  const roots: (Document | ShadowRoot)[] = [document];
  for (const element of document.querySelectorAll('*')) {
    const root = shadowRootOf(element);
    if (root) roots.push(root);
  }
  for (const root of roots) observer.observe(root, watched);
  const state = () =>
    JSON.stringify([
      roots.map(root => root.adoptedStyleSheets.length),
      [...document.styleSheets].map(sheet => sheet.cssRules.length),
      [...document.querySelectorAll('*')].map(e => e.scrollTop + e.scrollLeft),
    ]);
  const before = state();
  await surveyFrame(document, 'quiet', createParts(), never());
  changes.push(...observer.takeRecords());
  observer.disconnect();
  return [
    ...changes.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`),
    ...(state() === before ? [] : ['style sheets or scroll places']),
  ];
}
