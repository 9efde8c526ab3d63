import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';

/** Role presets (S4-d, S4-e): word for word from the pack, put into the table on request. */
export function RoleIndicators({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const role = model.pack.value.roles.find(
    found => found.id === model.interview.value.setup.roleFamily,
  );
  if (!role) return null;
  const hasTable = model.interview.value.notes.kpi_table !== undefined;
  const put = () =>
    model.setNote(
      'kpi_table',
      role.indicators.map(indicator => ({ kpi_name: i18n.text(indicator) })),
    );
  return (
    <div class="note-box stack-tight">
      <p class="soft">{i18n.t('indicatorsOf', { role: i18n.text(role.label) })}</p>
      <p>{role.indicators.map(i18n.text).join(i18n.language.value === 'zh' ? '；' : '; ')}</p>
      {!hasTable && !model.readOnly && (
        <div class="row">
          <button type="button" class="button small" onClick={put}>
            {i18n.t('addIndicators')}
          </button>
        </div>
      )}
    </div>
  );
}
