/** The plan of a surveyed page: the interview's answers, matched, beside what stands there now. */
import { answersOf } from '../domain/answers-of';
import type { FieldCatalogue } from '../domain/canonical-field';
import type { Interview } from '../domain/interview';
import type { Scale } from '../domain/pack';
import { planFill } from '../fill/plan';
import type { FillPlan } from '../fill/plan-model';
import { withReadings } from '../fill/review';
import type { HostPage, SurveyedPage } from './ports';

export interface PlanSources {
  readonly host: Pick<HostPage, 'read'>;
  readonly catalogue: FieldCatalogue;
  readonly interview: () => Interview;
  readonly scale: () => Scale;
  readonly locale: () => 'zh' | 'en';
}

export async function planPage(page: SurveyedPage, sources: PlanSources): Promise<FillPlan> {
  const plan = planFill({
    answers: answersOf(sources.interview()),
    frames: page.frames,
    catalogue: sources.catalogue,
    locale: sources.locale(),
    scale: sources.scale().levels.map(level => ({
      value: level.value,
      names: [level.label.zh, level.label.en],
    })),
  });
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
