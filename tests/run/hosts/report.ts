/** What a run says about each page: the shape of `--json`, and the lines on the terminal. */
import type { ManifestAnswer, ManifestPage } from '../../hosts/manifest';
import {
  type AnsweredRow,
  expectsKey,
  isLabelled,
  judge,
  type Model,
  type Outcome,
  sameState,
  type Verdict,
} from './model';

export interface ReportedAnswer {
  readonly field?: string;
  readonly label?: string;
  readonly value: unknown;
  plan: 'ticked' | 'unticked' | 'refused';
  reason?: string;
  target?: string;
  confidence?: number;
  outcome: Outcome;
  /** As the review said before the write. */
  undoable: boolean;
}

export interface ReportedPage {
  readonly name: string;
  readonly url: string;
  error?: string;
  surveyMs: number;
  fillMs: number;
  modelBefore: Model;
  modelAfter: Model;
  answers: ReportedAnswer[];
  undone?: { modelAfter: Model };
}

export interface JudgedPage {
  readonly page: ManifestPage;
  readonly report: ReportedPage;
  /** One per answer, in the manifest's order. */
  readonly verdicts: readonly Verdict[];
  /** Keys that changed although no answer expected it. */
  readonly strayKeys: readonly string[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** What undo left behind though the review had not said so. */
  readonly undoFaults: readonly string[];
}

export function emptyReport(page: ManifestPage): ReportedPage {
  return {
    name: page.name,
    url: page.url,
    surveyMs: 0,
    fillMs: 0,
    modelBefore: {},
    modelAfter: {},
    answers: page.answers.map(answer => ({
      ...(isLabelled(answer) ? { label: answer.label } : { field: answer.field }),
      value: answer.value,
      plan: 'refused',
      outcome: 'refused',
      undoable: true,
    })),
  };
}

export function judgePage(page: ManifestPage, report: ReportedPage): JudgedPage {
  const rows: AnsweredRow[] = page.answers.map((answer, at) => ({
    answer,
    outcome: report.answers[at]?.outcome ?? 'refused',
  }));
  const { verdicts, strayKeys } = judge(rows, report.modelBefore, report.modelAfter);
  const counts: Record<Verdict, number> = { accepted: 0, wrong: 0, failed: 0, refused: 0 };
  for (const verdict of verdicts) counts[verdict]++;
  const named = new Set(page.answers.map(keyOf));
  counts.wrong += strayKeys.filter(key => !named.has(key)).length;
  const undoFaults = report.undone
    ? changedKeys(report, report.undone.modelAfter).filter(key => !marked(page, report).has(key))
    : [];
  return { page, report, verdicts, strayKeys, counts, undoFaults };
}

export function printPage(judged: JudgedPage): void {
  const { page, report, verdicts, strayKeys, counts } = judged;
  const cells = Object.entries(counts).map(([verdict, n]) => `${verdict} ${n}`);
  console.log(
    `${page.name.padEnd(28)} ${cells.join('  ')}  survey ${report.surveyMs} ms  fill ${report.fillMs} ms${report.error ? `  error: ${report.error}` : ''}`,
  );
  for (const [at, verdict] of verdicts.entries()) {
    const answer = report.answers[at];
    if (verdict === 'accepted' || !answer) continue;
    console.log(
      `  ${verdict.padEnd(8)} ${answer.field ?? answer.label} · ${answer.plan} ${answer.reason ?? ''} → ${answer.target ?? '–'} · ${answer.outcome}`,
    );
  }
  for (const key of strayKeys)
    console.log(`  changed  ${key} = ${JSON.stringify(report.modelAfter[key])}`);
  if (report.undone) printUndo(judged, report.undone.modelAfter);
}

/** What a person could not take back either was marked in the review; anything else left is a fault. */
function printUndo({ report, undoFaults }: JudgedPage, after: Model): void {
  console.log(
    undoFaults.length === 0
      ? `  undo: all back, ${changedKeys(report, after).length} marked before as not to be undone`
      : `  undo left: ${undoFaults.join(', ')}`,
  );
}

function changedKeys(report: ReportedPage, after: Model): string[] {
  return Object.keys(report.modelBefore).filter(
    key => !sameState(report.modelBefore[key], after[key]),
  );
}

/** Keys of the answers whose row said before the write that it cannot be undone. */
function marked(page: ManifestPage, report: ReportedPage): Set<string> {
  return new Set(page.answers.filter((_, at) => report.answers[at]?.undoable === false).map(keyOf));
}

function keyOf({ expect }: ManifestAnswer): string {
  return expectsKey(expect) ? expect.key : expect.untouched;
}
