/** What the talk left behind beside its words: hints nobody followed, and the fills into HR forms. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hintsOf } from '@/utils/domain/hints/hints-of';
import type { Interview } from '@/utils/domain/interview';
import type { Scale } from '@/utils/domain/pack';
import type { RememberedFill } from '@/utils/store/ports';
import { useRecords } from './records-context';

export function HintsLeft({ interview, scale }: { interview: Interview; scale: Scale }) {
  const { t } = useRecords().i18n;
  const hints = hintsOf(interview, scale);
  if (hints.length === 0) return null;
  return (
    <section data-hints-left>
      <h2 class="section-title">{t('hintsLeft', { n: hints.length })}</h2>
      <ul class="stack-tight">
        {hints.map(({ rule, field, found }) => (
          <li key={`${rule}/${field}/${found}`} data-hint={rule}>
            <p>{t(`hint_${rule}`, { found })}</p>
            <p class="soft">{t(`hintTry_${rule}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Filled = Extract<Interview['trace'][number], { kind: 'filled' }>;

/** When and where stays with the record; the rows are the browser's memory of the last fill. */
export function FillReports({ interview }: { interview: Interview }) {
  const { i18n, readFill } = useRecords();
  const { t } = i18n;
  const fills = interview.trace.filter((entry): entry is Filled => entry.kind === 'filled');
  const last = useSignal<RememberedFill | null>(null);
  useEffect(() => {
    void readFill(interview.id).then(fill => {
      last.value = fill;
    });
  }, [interview, last, readFill]);
  if (fills.length === 0) return null;
  const moment = new Intl.DateTimeFormat(i18n.locale.value, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section data-fills>
      <h2 class="section-title">{t('fills')}</h2>
      <div class="table-scroll">
        <table class="record-table">
          <caption class="visually-hidden">{t('fills')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fillAt')}</th>
              <th scope="col">{t('fillSite')}</th>
              <th scope="col">{t('fillVerified')}</th>
            </tr>
          </thead>
          <tbody>
            {fills.map(({ at, site, verified }) => (
              <tr key={at}>
                <td class="tabular">{moment.format(new Date(at))}</td>
                <td>{site}</td>
                <td class="tabular">{verified}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {last.value ? (
        <LastFill fill={last.value} interview={interview} />
      ) : (
        <p class="soft">{t('fillRowsGone')}</p>
      )}
    </section>
  );
}

function LastFill({ fill, interview }: { fill: RememberedFill; interview: Interview }) {
  const { i18n, catalogue } = useRecords();
  const { t } = i18n;
  const nameOf = (id: string) => {
    const field = catalogue.fields.find(each => each.id === id);
    if (field) return i18n.text(field.label);
    return interview.ownNotes.find(note => note.id === id)?.label ?? id;
  };
  const outcomeOf = (row: RememberedFill['rows'][number]) =>
    row.undo === 'restored' ? t('fill_undone') : t(`fill_${row.outcome}`);
  return (
    <details>
      <summary class="soft">{t('fillRows', { n: fill.rows.length })}</summary>
      <div class="table-scroll">
        <table class="record-table" data-fill-rows>
          <caption class="soft">{t('fillRowsText')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fillNote')}</th>
              <th scope="col">{t('fillField')}</th>
              <th scope="col">{t('fillOutcome')}</th>
            </tr>
          </thead>
          <tbody>
            {fill.rows.map(row => (
              <tr key={row.rowId} data-outcome={row.outcome}>
                <td>{row.answerIds.map(nameOf).join(t('listComma'))}</td>
                <td>{row.label}</td>
                <td>{outcomeOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
