/** Every value beside the field it goes to, before anything leaves the panel. */
import { useSignal } from '@preact/signals';
import type { FillPlan, PlanRow, RefusedRow } from '@/utils/fill/plan-model';
import type { FillModel } from '@/utils/store/fill-model';
import type { SurveyedPage } from '@/utils/store/ports';
import { requiredLeftEmpty } from '@/utils/store/review-facts';
import { usePanel } from '../panel-context';
import { FrameRequests } from './frame-requests';
import { MoreParts } from './more-parts';
import { Proposed } from './proposed-row';
import { Refused } from './refused-row';

interface ReviewProps {
  readonly fill: FillModel;
  readonly page: SurveyedPage;
  readonly plan: FillPlan;
}

export function Review({ fill, page, plan }: ReviewProps) {
  const { t } = usePanel().i18n;
  const of = (status: PlanRow['status']) => plan.rows.filter(row => row.status === status);
  const ticked = fill.tickedCount.value;
  // As the review began: a tick taken away later must not move the page.
  const isNothingTicked = useSignal(ticked === 0).value;
  const hasMoreParts = page.frames.some(frame => frame.survey.hasMoreParts);
  const fields = page.frames.reduce((sum, frame) => sum + frame.survey.fields.length, 0);
  const refused = of('refused') as RefusedRow[];
  const toPick = refused.filter(row => row.alternatives.length > 0);
  return (
    <>
      <main class="work stack" data-fill-state="review">
        <section class="stack-tight">
          <h2>{page.title}</h2>
          <p class="soft">{t('reviewFields', { n: fields, site: new URL(page.origin).host })}</p>
          <p class="tabular" data-review="counts" role="status">
            {t('reviewCounts', {
              ticked,
              unticked: of('unticked').length,
              refused: refused.length,
            })}
          </p>
          {of('unticked').length > 0 && (
            <div class="row">
              <button
                type="button"
                class="button small"
                data-action="tick-all"
                onClick={fill.tickAllOffered}
              >
                {t('reviewTickAll')}
              </button>
            </div>
          )}
          <RequiredLeft plan={plan} />
        </section>
        {plan.rows.length === 0 && <p class="note-box warn">{t('reviewNothing')}</p>}
        {hasMoreParts ? (
          <MoreParts fill={fill} text="moreParts" />
        ) : isNothingTicked ? (
          <MoreParts fill={fill} text="nothingTickedHere" />
        ) : (
          fill.earlier.value && <MoreParts fill={fill} text="continuedReview" />
        )}
        <FrameRequests fill={fill} origins={page.askable} />
        <InsecureSites fill={fill} />
        <ul>
          {plan.rows.map(row =>
            row.status === 'refused' ? null : (
              <li key={row.rowId}>
                <Proposed fill={fill} plan={plan} row={row} />
              </li>
            ),
          )}
        </ul>
        {toPick.length > 0 && (
          <section class="stack-tight">
            <h3>{t('reviewToPick', { n: toPick.length })}</h3>
            <RefusedRows fill={fill} rows={toPick} />
          </section>
        )}
        {refused.length > toPick.length && (
          <details>
            <summary>{t('reviewRefused', { n: refused.length - toPick.length })}</summary>
            <RefusedRows fill={fill} rows={refused.filter(row => !toPick.includes(row))} />
          </details>
        )}
      </main>
      <footer class="footer">
        <button
          type="button"
          class="button"
          data-action="survey"
          onClick={() => void fill.survey()}
        >
          {t('surveyAgain')}
        </button>
        <button
          type="button"
          class="button primary grow"
          data-action="fill"
          disabled={ticked === 0 || fill.insecureOrigins.value.length > 0}
          onClick={() => void fill.fill()}
        >
          {t('reviewFill', { n: ticked })}
        </button>
      </footer>
    </>
  );
}

function RefusedRows({ fill, rows }: { fill: FillModel; rows: readonly RefusedRow[] }) {
  return (
    <ul>
      {rows.map(row => (
        <li key={row.rowId}>
          <Refused fill={fill} row={row} />
        </li>
      ))}
    </ul>
  );
}

function InsecureSites({ fill }: { fill: FillModel }) {
  const { t } = usePanel().i18n;
  return (
    <>
      {fill.insecureOrigins.value.map(origin => (
        <section class="note-box warn stack-tight" key={origin}>
          <p>{t('insecureText', { site: origin })}</p>
          <div class="row">
            <button
              type="button"
              class="button small"
              data-action="accept-insecure"
              onClick={() => fill.acceptInsecure(origin)}
            >
              {t('insecureAccept')}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}

/** The page will not take the form without these; the manager learns it before the site says so. */
function RequiredLeft({ plan }: { plan: FillPlan }) {
  const { t } = usePanel().i18n;
  const labels = requiredLeftEmpty(plan);
  if (labels.length === 0) return null;
  return (
    <details class="soft" data-review="required">
      <summary>{t('reviewRequiredLeft', { n: labels.length })}</summary>
      <ul>
        {labels.map(label => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </details>
  );
}
