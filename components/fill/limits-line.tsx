/** What the page limits about a field: one soft line under the value. */
import type { FillPlan, ProposedRow } from '@/utils/fill/plan-model';
import { limitsOfTarget } from '@/utils/store/review-facts';
import { usePanel } from '../panel-context';

export function LimitsLine({ plan, row }: { plan: FillPlan; row: ProposedRow }) {
  const { t } = usePanel().i18n;
  const limits = limitsOfTarget(plan, row.target);
  const facts = [
    row.limit && t('reviewLimit', { length: row.limit.length, max: row.limit.max }),
    limits.required && t('limitRequired'),
    rangeIn(limits.min, limits.max, t),
    rangeIn(limits.minDate, limits.maxDate, t),
    limits.options !== null && t('limitOptions', { n: limits.options }),
    limits.maxChoices !== undefined && t('limitChoices', { n: limits.maxChoices }),
    !row.target.undoable && t('reviewCannotUndo'),
  ].filter(fact => typeof fact === 'string');
  if (facts.length === 0) return null;
  return (
    <p class="soft tabular" data-limits>
      {facts.join(' · ')}
    </p>
  );
}

type Translate = ReturnType<typeof usePanel>['i18n']['t'];

function rangeIn<T extends string | number>(
  from: T | undefined,
  to: T | undefined,
  t: Translate,
): string | null {
  if (from !== undefined && to !== undefined) return t('limitRange', { from, to });
  if (from !== undefined) return t('limitFrom', { from });
  return to === undefined ? null : t('limitTo', { to });
}
