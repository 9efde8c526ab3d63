/** One note that is not filled, and why; where it could go all the same, the manager picks. */
import { Ban, CircleQuestionMark } from 'lucide';
import type { RefusedRow } from '@/utils/fill/plan-model';
import type { FillModel } from '@/utils/store/fill-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { useNoteNames } from './note-names';
import { nameOf, RetargetSelect } from './retarget-select';

export function Refused({ fill, row }: { fill: FillModel; row: RefusedRow }) {
  const { t } = usePanel().i18n;
  const name = useNoteNames()(row.answerIds);
  const canPick = row.alternatives.length > 0;
  return (
    <div
      class="fill-row"
      data-row={row.rowId}
      data-answers={row.answerIds.join(' ')}
      data-status="refused"
      data-reason={row.reason}
    >
      <Icon of={canPick ? CircleQuestionMark : Ban} />
      <div class="body">
        <span class="route">
          <strong>{name}</strong>
          {row.target && <span class="soft">→ {row.target.label}</span>}
        </span>
        <span class="soft">
          {t(`reason_${row.reason}`)}
          {row.limit && (
            <span class="tabular">
              {' '}
              · {t('reviewLimit', { length: row.limit.length, max: row.limit.max })}
            </span>
          )}
        </span>
        {row.reason === 'ambiguous-fields' && canPick && (
          <span class="soft">
            {t('reviewBetween', {
              fields: row.alternatives.map(({ target }) => nameOf(target)).join(t('listComma')),
            })}
          </span>
        )}
        {canPick && (
          <RetargetSelect
            fill={fill}
            rowId={row.rowId}
            current={null}
            alternatives={row.alternatives}
          />
        )}
      </div>
    </div>
  );
}
