/** Two talks with one employee side by side, with what differs marked (R2). */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ComparedNote, compareNotes, dayOf } from '@/utils/domain/employee-history';
import type { Interview } from '@/utils/domain/interview';
import type { RecordEntry } from '@/utils/domain/record-entry';
import { SideOf } from './marked-text';
import { asText } from './note-as-text';
import { useRecords } from './records-context';

export function Comparison({ history }: { history: readonly RecordEntry[] }) {
  const { i18n, catalogue, readInterview } = useRecords();
  const { t } = i18n;
  const chosen = useSignal<readonly [string, string]>([
    history.at(-2)?.id ?? '',
    history.at(-1)?.id ?? '',
  ]);
  const pair = useSignal<readonly [Interview, Interview] | null>(null);
  const onlyDifferent = useSignal(true);
  const [left, right] = chosen.value;
  useEffect(() => {
    void Promise.all([readInterview(left), readInterview(right)]).then(([a, b]) => {
      pair.value = a && b ? [a, b] : null;
    });
  }, [left, right, pair, readInterview]);
  const fields = catalogue.fields.filter(field => field.columnOf === undefined);
  const all = pair.value
    ? compareNotes(
        ...pair.value,
        fields.map(field => field.id),
      )
    : [];
  const shown = onlyDifferent.value ? all.filter(note => note.isDifferent) : all;
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
                  {nameOf(entry)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div class="row-wrap compare-key">
        <label class="check">
          <input
            type="checkbox"
            data-action="only-different"
            checked={onlyDifferent.value}
            onChange={event => {
              onlyDifferent.value = event.currentTarget.checked;
            }}
          />
          <span>
            {t('compareOnlyDifferent', {
              n: all.filter(note => note.isDifferent).length,
              of: all.length,
            })}
          </span>
        </label>
        <span class="soft" aria-hidden="true">
          <del class="diff">{t('compareKeyLeft')}</del>{' '}
          <ins class="diff">{t('compareKeyRight')}</ins>
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys that scroll */}
      <section class="table-scroll" tabIndex={0} aria-label={t('compareTitle')}>
        <table class="record-table compare-table">
          <thead>
            <tr>
              <th scope="col">{t('compareField')}</th>
              {chosen.value.map((id, side) => {
                const entry = history.find(each => each.id === id);
                return (
                  <th scope="col" key={side === 0 ? 'left' : 'right'}>
                    {entry ? nameOf(entry) : t(side === 0 ? 'compareLeft' : 'compareRight')}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map(note => (
              <ComparedRow key={`${note.isOwn} ${note.field}`} note={note} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function ComparedRow({ note }: { note: ComparedNote }) {
  const { i18n, catalogue } = useRecords();
  const { t } = i18n;
  const field = note.isOwn ? undefined : catalogue.fields.find(each => each.id === note.field);
  const reader = { catalogue, language: i18n.language.value };
  const [left, right] = [note.left, note.right].map(value => asText(value, note.field, reader));
  return (
    <tr class={note.isDifferent ? 'is-different' : ''}>
      <th scope="row">
        {note.isDifferent && (
          <span>
            <span aria-hidden="true">≠ </span>
            <span class="visually-hidden">{t('compareDifferent')}</span>
          </span>
        )}
        {field ? i18n.text(field.label) : note.field}
      </th>
      {(['left', 'right'] as const).map(side => (
        <td class="written" key={side}>
          {(side === 'left' ? left : right) ? (
            <SideOf side={side} left={left ?? ''} right={right ?? ''} />
          ) : (
            t('none')
          )}
        </td>
      ))}
    </tr>
  );
}

function nameOf(entry: RecordEntry): string {
  return [entry.period, dayOf(entry)].filter(Boolean).join(' · ');
}
