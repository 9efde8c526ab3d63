/** One employee over the periods: ratings, open actions, and two talks side by side (R2). */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { compareNotes, historyOf } from '@/utils/domain/employee-history';
import type { Interview } from '@/utils/domain/interview';
import type { NoteValue } from '@/utils/domain/note-value';
import { scaleOf } from '@/utils/domain/own-scale';
import type { RecordEntry } from '@/utils/domain/record-entry';
import { BackButton } from '../ui/back-button';
import { ActionList } from './actions-screen';
import { DeleteButton } from './delete-button';
import { FilesOutcome } from './files-outcome';
import { asText } from './note-as-text';
import { RatingChart } from './rating-chart';
import { useRecords } from './records-context';
import { goTo } from './route';

export function EmployeeScreen({ id }: { id: string }) {
  const { list, actions, files, i18n, packOf, readInterview } = useRecords();
  const { t } = i18n;
  void list.edition.value;
  const latest = useSignal<Interview | null>(null);
  useEffect(() => {
    void readInterview(id).then(read => {
      latest.value = read;
    });
  }, [id, latest, readInterview]);
  const entry = list.entry(id);
  if (!entry) return <main class="empty">{t('cannotOpen_not-found')}</main>;
  const history = historyOf(entry, list.all());
  const scale = latest.value && scaleOf(latest.value, packOf(latest.value.packId));
  const rows = history.flatMap(actions.of);
  return (
    <main class="files-screen">
      <div class="stack actions-column" data-employee>
        <div class="row-wrap">
          <BackButton label={t('backToRecord')} onClick={() => goTo({ kind: 'records', id })} />
          <h2 class="record-name grow">
            {entry.employee || t('unnamed')} <span class="soft">{entry.employeeNo}</span>
          </h2>
          <DeleteButton
            name="delete-employee"
            label={t('deleteEmployee', { n: history.length })}
            question={t('deleteEmployeeQuestion', { name: entry.employee, n: history.length })}
            onConfirm={() => {
              goTo({ kind: 'records', id: null });
              void files.remove(history.map(each => each.id));
            }}
          />
        </div>
        <FilesOutcome />
        <section>
          <h3 class="section-title">{t('ratingsOverTime')}</h3>
          {scale && <RatingChart history={history} scale={scale} />}
        </section>
        <section>
          <h3 class="section-title">{t('navActions')}</h3>
          {rows.length === 0 ? <p class="soft">{t('actionsNone')}</p> : <ActionList rows={rows} />}
        </section>
        {history.length > 1 && <Comparison history={history} />}
      </div>
    </main>
  );
}

function Comparison({ history }: { history: readonly RecordEntry[] }) {
  const { i18n, catalogue, readInterview } = useRecords();
  const { t } = i18n;
  const chosen = useSignal<readonly [string, string]>([
    history.at(-2)?.id ?? '',
    history.at(-1)?.id ?? '',
  ]);
  const pair = useSignal<readonly [Interview, Interview] | null>(null);
  const [left, right] = chosen.value;
  useEffect(() => {
    void Promise.all([readInterview(left), readInterview(right)]).then(([a, b]) => {
      pair.value = a && b ? [a, b] : null;
    });
  }, [left, right, pair, readInterview]);
  const fields = catalogue.fields.filter(field => field.columnOf === undefined);
  const compared = pair.value
    ? compareNotes(
        ...pair.value,
        fields.map(field => field.id),
      )
    : [];
  const said = (value: NoteValue | undefined, field: string) => {
    const known = fields.find(each => each.id === field);
    const choice = known?.choices?.find(each => each.value === value);
    return choice ? i18n.text(choice.label) : asText(value) || t('none');
  };
  return (
    <section data-comparison>
      <h3 class="section-title">{t('compareTitle')}</h3>
      <div class="pair">
        {([0, 1] as const).map(side => (
          <label class="field" key={side}>
            <span class="label">{t(side === 0 ? 'compareLeft' : 'compareRight')}</span>
            <select
              class="input"
              value={chosen.value[side]}
              onChange={event => {
                const id = event.currentTarget.value;
                chosen.value = side === 0 ? [id, right] : [left, id];
              }}
            >
              {history.map(entry => (
                <option key={entry.id} value={entry.id}>
                  {[entry.period, entry.date].filter(Boolean).join(' · ') ||
                    entry.createdAt.slice(0, 10)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys that scroll */}
      <section class="table-scroll" tabIndex={0} aria-label={t('compareTitle')}>
        <table class="record-table compare-table">
          <thead>
            <tr>
              <th scope="col">{t('compareField')}</th>
              <th scope="col">{t('compareLeft')}</th>
              <th scope="col">{t('compareRight')}</th>
            </tr>
          </thead>
          <tbody>
            {compared.map(note => (
              <tr key={note.field} class={note.isDifferent ? 'is-different' : ''}>
                <th scope="row">
                  {note.isDifferent && <span title={t('compareDifferent')}>≠ </span>}
                  {i18n.text(
                    fields.find(each => each.id === note.field)?.label ?? {
                      zh: note.field,
                      en: note.field,
                    },
                  )}
                </th>
                <td class="written">{said(note.left, note.field)}</td>
                <td class="written">{said(note.right, note.field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
