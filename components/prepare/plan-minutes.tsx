/** How long the talk is to be: the pack's plans, any total, the manager's own minutes per step. */
import {
  bandShift,
  MAX_PLAN_MINUTES,
  MIN_PLAN_MINUTES,
  PLAN_TOTALS,
  planOf,
  shiftedPlan,
  totalPlannedMinutes,
  withPlanTotal,
  withStepMinutes,
} from '@/utils/domain/time-plan';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Segments } from '../ui/segments';

export function PlanMinutes({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const pack = model.pack.value;
  const interview = model.interview.value;
  const plan = planOf(pack, interview);
  const total = totalPlannedMinutes(pack, interview);
  const shift = bandShift(model.band.value);
  const setTotal = (minutes: number) =>
    model.change(current => withPlanTotal(current, minutes), 'plan');
  return (
    <>
      <Segments
        name="plan"
        label={t('preparePlan')}
        options={PLAN_TOTALS.map(n => ({ value: `${n}`, label: t('minutesOption', { n }) }))}
        value={interview.setup.stepMinutes ? '' : `${interview.setup.planMinutes}`}
        disabled={model.readOnly}
        onChange={chosen => setTotal(Number(chosen))}
      />
      <details>
        <summary class="soft">{t('planDetails', { n: total })}</summary>
        <div class="stack-tight">
          <label class="field">
            <span class="label">{t('planTotal')}</span>
            <input
              class="input tabular"
              type="number"
              min={MIN_PLAN_MINUTES}
              max={MAX_PLAN_MINUTES}
              data-place="setup.plan"
              disabled={model.readOnly}
              value={total}
              onChange={event => {
                const minutes = event.currentTarget.valueAsNumber;
                if (minutes >= MIN_PLAN_MINUTES && minutes <= MAX_PLAN_MINUTES)
                  setTotal(Math.round(minutes));
              }}
            />
          </label>
          <div class="minutes">
            {pack.steps.map(step => (
              <label class="field" key={step.id}>
                <span class="soft">{i18n.text(step.short)}</span>
                <input
                  class="input tabular"
                  type="number"
                  min={1}
                  max={MAX_PLAN_MINUTES}
                  data-place={`plan.${step.id}`}
                  disabled={model.readOnly}
                  value={plan[step.id]}
                  onChange={event => {
                    const minutes = Math.round(event.currentTarget.valueAsNumber);
                    if (minutes >= 1)
                      model.change(
                        current => withStepMinutes(current, { ...plan, [step.id]: minutes }),
                        'plan',
                      );
                  }}
                />
              </label>
            ))}
          </div>
          {Object.keys(shift).length > 0 && (
            <div class="row">
              <button
                type="button"
                class="button small"
                disabled={model.readOnly}
                data-action="shift-plan"
                onClick={() =>
                  model.change(current =>
                    withStepMinutes(
                      withPlanTotal(current, total),
                      shiftedPlan(planOf(pack, withPlanTotal(current, total)), shift),
                    ),
                  )
                }
              >
                {t('planShift')}
              </button>
            </div>
          )}
        </div>
      </details>
    </>
  );
}
