/** Every value beside the field it goes to, before anything leaves the panel. */
import { useSignal } from '@preact/signals';
import { Ban, Eye } from 'lucide';
import type {
  FillPlan,
  OccupiedMode,
  PlanRow,
  ProposedRow,
  RefusedRow,
} from '@/utils/fill/plan-model';
import type { FillModel } from '@/utils/store/fill-model';
import type { SurveyedPage } from '@/utils/store/ports';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { FrameRequests } from './frame-requests';
import { useNoteNames } from './note-names';

export function Review({
  fill,
  page,
  plan,
}: {
  fill: FillModel;
  page: SurveyedPage;
  plan: FillPlan;
}) {
  const { t } = usePanel().i18n;
  const of = (status: PlanRow['status']) => plan.rows.filter(row => row.status === status);
  const ticked = fill.tickedCount.value;
  const refused = of('refused');
  const fields = page.frames.reduce((sum, frame) => sum + frame.survey.fields.length, 0);
  return (
    <>
      <main class="work stack" data-fill-state="review">
        <section class="stack-tight">
          <h2>{page.title}</h2>
          <p class="soft">{t('reviewFields', { n: fields, site: new URL(page.origin).host })}</p>
          <p class="tabular" data-review="counts">
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
        </section>
        {plan.rows.length === 0 && <p class="note-box warn">{t('reviewNothing')}</p>}
        <FrameRequests fill={fill} origins={page.askable} />
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
        <ul>
          {plan.rows.map(row =>
            row.status === 'refused' ? null : (
              <li key={row.rowId}>
                <Proposed fill={fill} row={row} />
              </li>
            ),
          )}
        </ul>
        {refused.length > 0 && (
          <details>
            <summary>{t('reviewRefused', { n: refused.length })}</summary>
            <ul>
              {plan.rows.map(row =>
                row.status === 'refused' ? (
                  <li key={row.rowId}>
                    <Refused row={row} />
                  </li>
                ) : null,
              )}
            </ul>
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

function Proposed({ fill, row }: { fill: FillModel; row: ProposedRow }) {
  const { t } = usePanel().i18n;
  const open = useSignal(false);
  const nameOf = useNoteNames();
  const name = nameOf(row.answerIds);
  const id = `row-${row.rowId}`;
  const isLong = row.preview.length > 60 || row.preview.includes('\n');
  return (
    <div
      class="fill-row"
      data-row={row.rowId}
      data-answers={row.answerIds.join(' ')}
      data-status={row.status}
      data-reason={row.reason ?? undefined}
      data-target={row.target.label}
      data-confidence={row.confidence}
      data-undoable={row.target.undoable}
    >
      <input
        type="checkbox"
        id={id}
        checked={row.status === 'ticked'}
        onChange={() => fill.toggle(row.rowId)}
      />
      <div class="body">
        <label class="route" for={id}>
          <strong>{name}</strong>
          <span class="soft">
            <span aria-hidden="true">→</span>
            <span class="visually-hidden">{t('reviewTo')}</span> {row.target.label}
          </span>
        </label>
        {row.reason && <p class="soft warn-text">{t(`reason_${row.reason}`)}</p>}
        <p class={open.value ? 'preview open' : 'preview'}>{row.preview}</p>
        <div class="row-wrap">
          {row.limit && (
            <span class="soft tabular">
              {t('reviewLimit', { length: row.limit.length, max: row.limit.max })}
            </span>
          )}
          {!row.target.undoable && <span class="soft">{t('reviewCannotUndo')}</span>}
          {row.columnsLeftOut.length > 0 && (
            <span class="soft warn-text">
              {t('reviewColumnsLeftOut', { columns: nameOf(row.columnsLeftOut) })}
            </span>
          )}
          {isLong && (
            <button
              type="button"
              class="button quiet small"
              aria-expanded={open.value}
              onClick={() => {
                open.value = !open.value;
              }}
            >
              {t(open.value ? 'reviewLess' : 'reviewMore')}
            </button>
          )}
        </div>
        <OccupiedChoice fill={fill} row={row} />
      </div>
      <div class="acts">
        <button
          type="button"
          class="button quiet small"
          title={t('reviewShow')}
          aria-label={`${t('reviewShow')}: ${row.target.label}`}
          onClick={() => fill.show(row.target.frameKey, row.target.handle)}
        >
          <Icon of={Eye} />
        </button>
      </div>
    </div>
  );
}

function OccupiedChoice({ fill, row }: { fill: FillModel; row: ProposedRow }) {
  const { t } = usePanel().i18n;
  if (!row.occupied || row.occupied.same) return null;
  const { standing, mode, modes } = row.occupied;
  return (
    <div class="stack-tight">
      <p class="standing">
        {t('reviewStanding')}: {standing ?? '…'}
      </p>
      <div class="segments" role="radiogroup" aria-label={t('reviewStanding')}>
        {modes.map((option: OccupiedMode) => (
          <label class="segment" key={option}>
            <input
              type="radio"
              name={`mode-${row.rowId}`}
              data-mode={option}
              checked={option === mode}
              onChange={() => fill.setMode(row.rowId, option)}
            />
            <span>{t(`mode_${option}`)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

function Refused({ row }: { row: RefusedRow }) {
  const { t } = usePanel().i18n;
  const name = useNoteNames()(row.answerIds);
  return (
    <div
      class="fill-row"
      data-row={row.rowId}
      data-answers={row.answerIds.join(' ')}
      data-status="refused"
      data-reason={row.reason}
    >
      <Icon of={Ban} />
      <div class="body">
        <span class="route">
          <strong>{name}</strong>
          {row.target && <span class="soft">→ {row.target.label}</span>}
        </span>
        <span class="soft">{t(`reason_${row.reason}`)}</span>
      </div>
    </div>
  );
}
