import { isEmptyNote, isRows } from '@/utils/domain/note-value';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';

/** Role presets (S4-d, S4-e): word for word from the pack, put into the table on request. */
export function RoleIndicators({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const role = model.pack.value.roles.find(
    found => found.id === model.interview.value.setup.roleFamily,
  );
  if (!role) return null;
  const table = model.interview.value.notes.kpi_table;
  // An imported table may be plain text, which is not added to.
  const rows = table === undefined ? [] : isRows(table) ? table : null;
  const names = new Set(rows?.map(row => String(row.kpi_name ?? '').trim()));
  const missing = role.indicators.filter(({ zh, en }) => !names.has(zh) && !names.has(en));
  const put = () =>
    model.setNote('kpi_table', [
      ...(rows ?? []).filter(row => !isEmptyNote([row])),
      ...missing.map(indicator => ({ kpi_name: i18n.text(indicator) })),
    ]);
  return (
    <div class="note-box stack-tight">
      <p class="soft">{i18n.t('indicatorsOf', { role: i18n.text(role.label) })}</p>
      <p>{role.indicators.map(i18n.text).join(i18n.language.value === 'zh' ? '；' : '; ')}</p>
      {rows && missing.length > 0 && !model.readOnly && (
        <div class="row">
          <button type="button" class="button small" onClick={put}>
            {i18n.t('addIndicators')}
          </button>
        </div>
      )}
    </div>
  );
}
