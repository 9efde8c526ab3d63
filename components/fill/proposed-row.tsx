/** One note beside the field it would go to: the exact text, what the page limits, why this field. */
import { useSignal } from '@preact/signals';
import { Eye } from 'lucide';
import type { FillPlan, OccupiedMode, ProposedRow } from '@/utils/fill/plan-model';
import type { FillModel } from '@/utils/store/fill-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { LimitsLine } from './limits-line';
import { useNoteNames } from './note-names';
import { WhyHere } from './why-here';

interface ProposedProps {
  readonly fill: FillModel;
  readonly plan: FillPlan;
  readonly row: ProposedRow;
}

export function Proposed({ fill, plan, row }: ProposedProps) {
  const { t } = usePanel().i18n;
  const isOpen = useSignal(false);
  // A field picked by hand stays open to another pick, with the focus in the same list.
  const isExplained = useSignal(row.evidence[0]?.source === 'picked-by-hand');
  const nameOf = useNoteNames();
  const id = `row-${row.rowId}`;
  const whyId = `why-${row.rowId}`;
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
          <strong>{nameOf(row.answerIds)}</strong>
          <span class="soft">
            <span aria-hidden="true">→</span>
            <span class="visually-hidden">{t('reviewTo')}</span> {row.target.label}
          </span>
        </label>
        {row.reason && <p class="soft warn-text">{t(`reason_${row.reason}`)}</p>}
        <p class={isOpen.value ? 'preview open' : 'preview'}>{row.preview}</p>
        {row.columnsLeftOut.length > 0 && (
          <p class="soft warn-text">
            {t('reviewColumnsLeftOut', { columns: nameOf(row.columnsLeftOut) })}
          </p>
        )}
        <div class="row-wrap facts">
          <LimitsLine plan={plan} row={row} />
          {isLong && (
            <button
              type="button"
              class="button quiet small"
              aria-expanded={isOpen.value}
              onClick={() => {
                isOpen.value = !isOpen.value;
              }}
            >
              {t(isOpen.value ? 'reviewLess' : 'reviewMore')}
            </button>
          )}
          <button
            type="button"
            class="button quiet small"
            data-action="why"
            aria-expanded={isExplained.value}
            aria-controls={whyId}
            onClick={() => {
              isExplained.value = !isExplained.value;
            }}
          >
            {t('why')}
          </button>
        </div>
        <div id={whyId} hidden={!isExplained.value}>
          {isExplained.value && <WhyHere fill={fill} row={row} />}
        </div>
        <OccupiedChoice fill={fill} row={row} />
      </div>
      <div class="acts">
        <button
          type="button"
          class="button quiet small"
          title={t('reviewShow')}
          aria-label={`${t('reviewShow')}: ${row.target.label}`}
          onClick={() => void fill.show(row.target.frameKey, row.target.handle)}
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
