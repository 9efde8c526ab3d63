/** The plan of a surveyed page: the interview's answers, matched, beside what stands there now. */
import { answersOf } from '../domain/answers-of';
import type { FieldCatalogue } from '../domain/canonical-field';
import type { Interview } from '../domain/interview';
import type { Scale } from '../domain/pack';
import { planFill } from '../fill/plan';
import type { FillPlan, PlanInput } from '../fill/plan-model';
import { withReadings } from '../fill/review';
import type { HostPage, SurveyedPage } from './ports';

export interface PlanSources {
  readonly host: Pick<HostPage, 'read'>;
  readonly catalogue: FieldCatalogue;
  readonly interview: () => Interview;
  readonly scale: () => Scale;
  readonly locale: () => 'zh' | 'en';
}

/** Everything a plan is made from besides the page. */
export type PlanNotes = Pick<PlanInput, 'answers' | 'catalogue' | 'locale' | 'scale'>;

export function notesOf(sources: PlanSources): PlanNotes {
  return {
    answers: answersOf(sources.interview()),
    catalogue: sources.catalogue,
    locale: sources.locale(),
    scale: sources.scale().levels.map(level => ({
      value: level.value,
      names: [level.label.zh, level.label.en],
    })),
  };
}

/** `placed` are the answers earlier parts of the form have taken. */
export async function planPage(
  page: SurveyedPage,
  sources: PlanSources,
  placed: ReadonlySet<string> = new Set(),
): Promise<FillPlan> {
  const notes = notesOf(sources);
  const answers = notes.answers.filter(answer => !placed.has(answer.id));
  const plan = planFill({ ...notes, answers, frames: page.frames });
  return withStandingValues(plan, sources.host);
}

/** Standing values are read for the targets of the plan only. */
async function withStandingValues(plan: FillPlan, host: Pick<HostPage, 'read'>): Promise<FillPlan> {
  const targets = plan.rows.flatMap(row => (row.status === 'refused' ? [] : [row.target]));
  const readings = await Promise.all(
    [...new Set(targets.map(target => target.frameKey))].map(async frameKey => {
      const own = targets.filter(target => target.frameKey === frameKey);
      const read = await host.read(
        frameKey,
        own.map(target => target.handle),
      );
      return { frameKey, readings: read.ok ? read.value : [] };
    }),
  );
  return withReadings(plan, readings);
}
