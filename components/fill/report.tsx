/** What came of a fill: per field, in words; with show, undo, and the note to copy where it failed. */
import { CircleCheck, Eye, TriangleAlert, Undo2 } from 'lucide';
import { isRows } from '@/utils/domain/note-value';
import type { FillModel } from '@/utils/store/fill-model';
import type { InterviewModel } from '@/utils/store/interview-model';
import type { RememberedFill, RememberedRow } from '@/utils/store/ports';
import { verifiedIn } from '@/utils/store/remembered-fill';
import { usePanel } from '../panel-context';
import { CopyButton } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import { useNoteNames } from './note-names';

interface ReportProps {
  readonly fill: FillModel;
  readonly remembered: RememberedFill;
  readonly model: InterviewModel;
}

export function Report({ fill, remembered, model }: ReportProps) {
  const { t } = usePanel().i18n;
  const verified = verifiedIn(remembered);
  const total = remembered.rows.length;
  return (
    <>
      <main class="work stack" data-fill-state="report">
        <section class="stack-tight" role="status" data-report={`${verified}/${total}`}>
          <h2>{t('reportTitle', { verified, total })}</h2>
          <p class="soft">
            {remembered.title} · {new URL(remembered.origin).host}
          </p>
          <p>{t(verified === total ? 'reportAllGood' : 'reportSome')}</p>
          {!remembered.undone && (
            <div class="row">
              <button
                type="button"
                class="button small"
                data-action="undo-all"
                onClick={() => void fill.undo()}
              >
                <Icon of={Undo2} />
                {t('undoAll')}
              </button>
            </div>
          )}
        </section>
        <ul>
          {remembered.rows.map(row => (
            <li key={row.rowId}>
              <Outcome fill={fill} row={row} model={model} />
            </li>
          ))}
        </ul>
      </main>
      <footer class="footer">
        <button type="button" class="button" onClick={() => model.enter('interview')}>
          {t('backToInterview')}
        </button>
        <button
          type="button"
          class="button grow"
          data-action="survey"
          onClick={() => void fill.survey()}
        >
          {t('fillAgain')}
        </button>
      </footer>
    </>
  );
}

function Outcome({
  fill,
  row,
  model,
}: {
  fill: FillModel;
  row: RememberedRow;
  model: InterviewModel;
}) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const name = useNoteNames()(row.answerIds);
  const good = row.outcome === 'verified';
  return (
    <div
      class="fill-row"
      data-row={row.rowId}
      data-answers={row.answerIds.join(' ')}
      data-outcome={row.outcome}
      data-reason={row.reason}
      data-undo={row.undo}
    >
      <span class={good ? 'accent-text' : 'danger-text'}>
        <Icon of={good ? CircleCheck : TriangleAlert} />
      </span>
      <div class="body">
        <span class="route">
          <strong>{row.label}</strong>
          <span class="soft">{name}</span>
        </span>
        <span class={good ? 'soft' : 'soft danger-text'}>
          {t(`outcome_${row.outcome}`)}
          {row.reason && ` · ${t(`reason_${row.reason}`)}`}
          {row.outcome === 'failed' && ` · ${t(row.restored ? 'restoredBefore' : 'maybeLeft')}`}
          {row.undo && ` · ${t(`undo_${row.undo}`)}`}
        </span>
      </div>
      <div class="acts">
        <button
          type="button"
          class="button quiet small"
          aria-label={`${t('reviewShow')}: ${row.label}`}
          title={t('reviewShow')}
          onClick={() => fill.show(row.frameKey, row.handle)}
        >
          <Icon of={Eye} />
        </button>
        {!good && <CopyButton text={() => plainText(model, row.answerIds)} label={t('copyText')} />}
        {good && !row.undo && (
          <button
            type="button"
            class="button quiet small"
            aria-label={`${t('undoOne')}: ${row.label}`}
            title={t('undoOne')}
            onClick={() => void fill.undo(row.rowId)}
          >
            <Icon of={Undo2} />
          </button>
        )}
      </div>
    </div>
  );
}

function plainText(model: InterviewModel, answerIds: readonly string[]): string {
  const { notes, ownNotes } = model.interview.value;
  return answerIds
    .map(id => notes[id] ?? ownNotes.find(note => note.id === id)?.value ?? '')
    .map(value =>
      isRows(value) ? value.map(row => Object.values(row).join('｜')).join('\n') : String(value),
    )
    .join('\n');
}
