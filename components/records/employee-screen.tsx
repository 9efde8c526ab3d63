/** One employee over the periods: ratings, what was agreed and became of it, two talks side by side (R2). */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { historyOf } from '@/utils/domain/employee-history';
import type { Interview } from '@/utils/domain/interview';
import { scaleOf } from '@/utils/domain/own-scale';
import { BackButton } from '../ui/back-button';
import { ActionList } from './actions-screen';
import { Comparison } from './comparison';
import { DeleteButton } from './delete-button';
import { FilesOutcome } from './files-outcome';
import { RatingChart } from './rating-chart';
import { useRecords } from './records-context';
import { goTo } from './route';
import { ThreadList } from './thread-list';

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
  const threads = actions.threadsWith(id);
  const followUps = actions.followUpsWith(id);
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
        <section data-agreed>
          <h3 class="section-title">{t('threads')}</h3>
          {threads.length === 0 ? (
            <p class="soft">{t('actionsNone')}</p>
          ) : (
            <ThreadList threads={threads} history={history} />
          )}
          <ActionList rows={followUps} />
        </section>
        {history.length > 1 && <Comparison history={history} />}
      </div>
    </main>
  );
}
