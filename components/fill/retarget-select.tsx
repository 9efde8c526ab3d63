/** Another field for a note, picked by the manager. */
import type { Alternative, PlanTarget } from '@/utils/fill/plan-model';
import type { FillModel } from '@/utils/store/fill-model';
import { usePanel } from '../panel-context';

interface RetargetProps {
  readonly fill: FillModel;
  readonly rowId: string;
  readonly current: Alternative | null;
  readonly alternatives: readonly Alternative[];
}

export function RetargetSelect({ fill, rowId, current, alternatives }: RetargetProps) {
  const { t } = usePanel().i18n;
  const offered = current ? [current, ...alternatives] : alternatives;
  const pick = async (place: string) => {
    const picked = offered.find(({ target }) => placeOf(target) === place);
    if (!picked) return;
    await fill.retarget(rowId, picked.target.frameKey, picked.target.handle);
    // The row may stand in another list now; the hand stays with it.
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"] [data-action="retarget"]`)
        ?.focus(),
    );
  };
  return (
    <label class="field">
      <span class="label">{t('retarget')}</span>
      <select
        class="input"
        data-action="retarget"
        value={current ? placeOf(current.target) : ''}
        onChange={event => void pick(event.currentTarget.value)}
      >
        {!current && <option value="">{t('retargetPick')}</option>}
        {offered.map(({ target, confidence }) => (
          <option key={placeOf(target)} value={placeOf(target)}>
            {nameOf(target)} · {Math.round(confidence * 100)}%
          </option>
        ))}
      </select>
    </label>
  );
}

function placeOf({ frameKey, handle }: PlanTarget): string {
  return `${frameKey}\n${handle}`;
}

/** With the heading above it: two fields of one label are told apart by that. */
export function nameOf({ section, label }: PlanTarget): string {
  const heading = section.at(-1);
  return heading === undefined ? label : `${heading} › ${label}`;
}
