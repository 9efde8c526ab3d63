import { CalendarPlus } from 'lucide';
import { type CalendarEntry, calendarOf } from '@/utils/export/calendar';
import type { ActionRow, ActionsShown } from '@/utils/store/actions-model';
import { choiceName } from '../choice-name';
import { Icon } from '../ui/icon';
import { Segments } from '../ui/segments';
import { useRecords } from './records-context';
import { hashOf } from './route';

const SHOWN: readonly ActionsShown[] = ['open', 'overdue', 'done', 'all'];
/** More than a person reads; the rest is counted. */
const DRAWN = 300;

export function ActionsScreen() {
  const { actions, i18n, clock, download } = useRecords();
  const { t } = i18n;
  const rows = actions.rows.value;
  const titleOf = useActionTitle();
  const dated = rows.filter(row => row.state === 'open' || row.state === 'overdue');
  const saveCalendar = () => {
    const entries: CalendarEntry[] = dated.map(row => ({
      // A thing that is taken over keeps its event, and moves it.
      uid: `${uidOf(row)}@eight-steps`,
      day: row.action.due.slice(0, 10),
      title: titleOf(row),
      details: [row.entry.employee, row.entry.period].filter(Boolean).join(' · '),
      changedAt: row.entry.updatedAt,
    }));
    const content = new Blob([calendarOf(entries, clock.now())], { type: 'text/calendar' });
    download(`eight-steps-actions-${clock.today()}.ics`, content);
  };
  return (
    <main class="files-screen">
      <div class="stack actions-column">
        <div class="row-wrap">
          <h2 class="record-name grow">{t('navActions')}</h2>
          <button
            type="button"
            class="button"
            data-action="calendar"
            disabled={dated.length === 0}
            title={t('calendarText')}
            onClick={saveCalendar}
          >
            <Icon of={CalendarPlus} />
            {t('calendar')}
          </button>
        </div>
        <Segments
          name="actions-shown"
          label={t('actionsShown')}
          options={SHOWN.map(value => ({ value, label: t(`actions_${value}`) }))}
          value={actions.shown.value}
          onChange={value => {
            if (value) actions.shown.value = value;
          }}
        />
        <Reminder />
        {actions.failed.value && (
          <p class="note-box danger" role="alert">
            {t('actionNotSaved')}
          </p>
        )}
        <p class="soft" role="status">
          {t('actionsCount', { n: rows.length })}
        </p>
        <ActionList rows={rows.slice(0, DRAWN)} withEmployee />
      </div>
    </main>
  );
}

function Reminder() {
  const { reminder, i18n } = useRecords();
  const { t } = i18n;
  return (
    <div data-reminder={reminder.isOn.value ? 'on' : 'off'}>
      <label class="check">
        <input
          type="checkbox"
          data-action="remind"
          checked={reminder.isOn.value}
          onChange={event => {
            const box = event.currentTarget;
            void reminder.change(box.checked).then(() => {
              box.checked = reminder.isOn.value;
            });
          }}
        />
        <span>{t('remind')}</span>
      </label>
      <p class="soft reminder-text">{t('remindText')}</p>
      {reminder.isDenied.value && (
        <p class="note-box warn" role="alert">
          {t('remindDenied')}
        </p>
      )}
    </div>
  );
}

function uidOf({ action, entry }: ActionRow): string {
  return encodeURIComponent(action.kind === 'follow-up' ? `${entry.id}-${action.key}` : action.key);
}

export function useActionTitle(): (row: ActionRow) => string {
  const { i18n } = useRecords();
  return ({ action }) =>
    action.kind === 'follow-up' ? i18n.t('followUp') : action.text.replace(/\s+/g, ' ');
}

export function ActionList({
  rows,
  withEmployee = false,
}: {
  rows: readonly ActionRow[];
  withEmployee?: boolean;
}) {
  const { actions, i18n, catalogue } = useRecords();
  const { t } = i18n;
  const titleOf = useActionTitle();
  return (
    <ul class="action-list">
      {rows.map(row => (
        <li key={`${row.entry.id} ${row.action.key}`} data-due={row.state}>
          <label class="check">
            <input
              type="checkbox"
              checked={row.state === 'done'}
              onChange={event =>
                void actions.setDone(
                  { talk: row.entry.id, action: row.action },
                  event.currentTarget.checked,
                )
              }
            />
            <span class={row.state === 'done' ? 'is-done-text' : ''}>{titleOf(row)}</span>
          </label>
          <p class="soft action-facts">
            <span class={`tabular ${row.state === 'overdue' ? 'danger-text' : ''}`}>
              {row.action.due || t('undated')} · {t(`due_${row.state}`)}
            </span>
            <span>{t(`kind_${row.action.kind}`)}</span>
            {row.action.owner && (
              <span>{i18n.text(choiceName(catalogue, 'action_owner', row.action.owner))}</span>
            )}
            {withEmployee && (
              <a href={hashOf({ kind: 'records', id: row.entry.id })}>
                {[row.entry.employee || t('unnamed'), row.entry.period].filter(Boolean).join(' · ')}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
