/** When what was changed (H8). Who cannot be known: the browser profile has no person. */
import { BESIDES, changesBetween, isUnchanged, type NoteChange } from '@/utils/domain/changes';
import type { Interview } from '@/utils/domain/interview';
import { isRows, type NoteValue } from '@/utils/domain/note-value';
import { PROGRESS } from '@/utils/domain/row-marks';
import { WORDS } from '@/utils/export/document-words';
import { ChangedText } from './marked-text';
import { asText } from './note-as-text';
import { useRecords } from './records-context';

export function RecordHistory({
  interview,
  versions,
}: {
  interview: Interview;
  versions: readonly Interview[];
}) {
  const { i18n, packOf } = useRecords();
  const { t } = i18n;
  const items = packOf(interview.packId).steps.flatMap(step => step.checklist);
  const itemNames = (ids: readonly string[]) =>
    ids
      .map(id => items.find(item => item.id === id))
      .map((item, at) => (item ? i18n.text(item) : (ids[at] ?? '')))
      .join(i18n.language.value === 'zh' ? '、' : ', ');
  const states = [...versions, interview];
  const spells = states
    .slice(1)
    .map((after, at) => ({ before: states[at] ?? after, after }))
    .map(spell => ({ ...spell, changes: changesBetween(spell.before, spell.after) }))
    .filter(({ changes }) => !isUnchanged(changes))
    .reverse();
  return (
    <details class="history" data-history>
      <summary>
        {t('history')} ({spells.length})
      </summary>
      <div class="stack-tight">
        <p class="soft">{spells.length === 0 ? t('historyNone') : t('historyText')}</p>
        {spells.map(({ before, after, changes }) => (
          <section key={after.updatedAt} class="spell">
            <h3 class="label tabular">
              {t('historyFrom', {
                from: fullMoment(before, i18n.locale.value),
                to: fullMoment(after, i18n.locale.value),
              })}
            </h3>
            {changes.notes.map(change => (
              <ChangeLine key={change.field} change={change} />
            ))}
            {changes.ticked.length > 0 && (
              <p>{t('historyTicked', { items: itemNames(changes.ticked) })}</p>
            )}
            {changes.unticked.length > 0 && (
              <p>{t('historyUnticked', { items: itemNames(changes.unticked) })}</p>
            )}
          </section>
        ))}
      </div>
    </details>
  );
}

function ChangeLine({ change }: { change: NoteChange }) {
  const { i18n, catalogue } = useRecords();
  const language = i18n.language.value;
  const beside = BESIDES.find(each => each === change.field);
  const field = change.isOwn ? null : catalogue.fields.find(each => each.id === change.field);
  const said = (value: NoteChange['before']) =>
    asText(inWords(value, language), change.field, { catalogue, language });
  return (
    <div class="change">
      <span class="label">
        {beside ? i18n.t(beside) : field ? i18n.text(field.label) : change.field}
      </span>
      <p>
        <ChangedText before={said(change.before)} after={said(change.after)} />
      </p>
    </div>
  );
}

/** How earlier actions stood, by its name. */
function inWords(value: NoteValue | undefined, language: 'zh' | 'en'): NoteValue | undefined {
  if (value === undefined || !isRows(value)) return value;
  return value.map(row => {
    const status = PROGRESS.find(each => each === row.status);
    return status ? { ...row, status: WORDS.progress[status][language] } : row;
  });
}

function fullMoment({ updatedAt }: Interview, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(updatedAt),
  );
}
