/** What came of a fill: per field, in words; with the next part, undo, and another look at the page. */
import { RefreshCw, Undo2 } from 'lucide';
import type { Standing } from '@/utils/fill/model';
import type { FillModel, FillState } from '@/utils/store/fill-model';
import type { InterviewModel } from '@/utils/store/interview-model';
import type { RememberedFill } from '@/utils/store/ports';
import { canRecheck, countsOf, mayUndoLater, standingsOf } from '@/utils/store/remembered-fill';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { FrameRequests } from './frame-requests';
import { Left } from './left-notes';
import { ContinueButton } from './more-parts';
import { Outcome } from './outcome-row';

interface ReportProps {
  readonly fill: FillModel;
  readonly state: Extract<FillState, { kind: 'report' }>;
  readonly model: InterviewModel;
}

export function Report({ fill, state, model }: ReportProps) {
  const { t } = usePanel().i18n;
  const { fill: remembered } = state;
  const { rows, left, hasMoreParts, undone } = remembered;
  const later = rows.filter(mayUndoLater).length;
  const hasMore = left.length > 0 || hasMoreParts;
  return (
    <>
      <main class="work stack" data-fill-state="report" aria-busy={state.busy !== null}>
        <Summary remembered={remembered} />
        <section class="stack-tight">
          <div class="row-wrap">
            {undone && later > 0 && (
              <button
                type="button"
                class="button small"
                data-action="undo-rest"
                disabled={state.busy !== null}
                onClick={() => void fill.undo()}
              >
                <Icon of={Undo2} />
                {t('undoRest', { n: later })}
              </button>
            )}
            {!undone && (
              <button
                type="button"
                class="button small"
                data-action="undo-all"
                disabled={state.busy !== null}
                onClick={() => void fill.undo()}
              >
                <Icon of={Undo2} />
                {t('undoAll')}
              </button>
            )}
            {rows.some(canRecheck) && (
              <button
                type="button"
                class="button small"
                data-action="recheck"
                disabled={state.busy !== null}
                onClick={() => void fill.recheck()}
              >
                <Icon of={RefreshCw} />
                {t('recheck')}
              </button>
            )}
          </div>
          <Notice state={state} />
        </section>
        {undone && later > 0 && <p class="note-box warn">{t('undoRestHow')}</p>}
        {hasMoreParts && !undone && <p class="note-box accent">{t('moreParts')}</p>}
        <FrameRequests fill={fill} origins={state.askable} />
        <ul>
          {rows.map(row => (
            <li key={row.rowId}>
              <Outcome fill={fill} row={row} />
            </li>
          ))}
        </ul>
        <Left fill={fill} left={left} />
      </main>
      <footer class="footer">
        {undone && (
          <button type="button" class="button" onClick={() => model.enter('interview')}>
            {t('backToInterview')}
          </button>
        )}
        <button
          type="button"
          class={undone ? 'button grow' : 'button'}
          data-action="survey"
          onClick={() => void fill.survey()}
        >
          {t('fillAgain')}
        </button>
        {!undone && <ContinueButton fill={fill} kind={hasMore ? 'primary grow' : 'grow'} />}
      </footer>
    </>
  );
}

function Summary({ remembered }: { remembered: RememberedFill }) {
  const { t } = usePanel().i18n;
  const { verified, failed, needsYou } = countsOf(remembered);
  const total = remembered.rows.length;
  const without = remembered.left.filter(({ offered }) => offered === null).length;
  const open = [
    needsYou > 0 && t('reportNeedsYou', { n: needsYou }),
    failed > 0 && t('reportFailed', { n: failed }),
    without > 0 && t('reportLeft', { n: without }),
  ].filter(text => typeof text === 'string');
  return (
    <section class="stack-tight" role="status" data-report={`${verified}/${total}`}>
      <h2>{t('reportTitle', { verified, total })}</h2>
      <p class="soft">
        {remembered.title} · {new URL(remembered.origin).host}
      </p>
      {open.length > 0 && (
        <p class="tabular" data-report-open={`${needsYou}/${failed}/${without}`}>
          {open.join(' · ')}
        </p>
      )}
      <p>{t(verified === total ? 'reportAllGood' : 'reportSome')}</p>
    </section>
  );
}

function summaryOf(
  { holds, differs, gone }: Readonly<Record<Standing, number>>,
  t: ReturnType<typeof usePanel>['i18n']['t'],
): string {
  const parts = [
    t('recheckHolds', { n: holds }),
    differs > 0 && t('recheckDiffers', { n: differs }),
    gone > 0 && t('recheckGone', { n: gone }),
  ];
  return parts.filter(text => typeof text === 'string').join(' · ');
}

/** Always in the document: what appears in it is read out. */
function Notice({ state }: { state: ReportProps['state'] }) {
  const { t } = usePanel().i18n;
  const standings = standingsOf(state.fill);
  const said = [
    state.busy === 'checking' && t('recheckRunning'),
    state.busy === 'undoing' && t('undoRunning'),
    !state.busy && standings && summaryOf(standings, t),
    state.notice === 'nothing-new' && t(state.fill.left.length > 0 ? 'nothingNew' : 'nothingLeft'),
    state.notice !== null && state.notice !== 'nothing-new' && t(`failed_${state.notice}`),
  ].filter(text => typeof text === 'string');
  return (
    <div role="status" class="stack-tight" data-notice={state.notice ?? undefined}>
      {said.map(text => (
        <p class="tabular" key={text}>
          {text}
        </p>
      ))}
    </div>
  );
}
