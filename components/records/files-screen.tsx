/** Backup, restore, snapshots, retention, deletion. */
import { useEffect } from 'preact/hooks';
import { dueForDeletion } from '@/utils/domain/retention';
import { BackupSection } from './backup-section';
import { DeleteButton } from './delete-button';
import { FilesOutcome } from './files-outcome';
import { useRecords } from './records-context';
import { RestoreSection } from './restore-section';
import './files.css';

export function FilesScreen() {
  const { i18n, files } = useRecords();
  const { t } = i18n;
  useEffect(() => void files.loadSnapshots(), [files]);
  return (
    <main class="files-screen">
      <div class="stack files-column">
        <h2 class="record-name">{t('navFiles')}</h2>
        <p class="soft">{t('filesText')}</p>
        <FilesOutcome />
        <BackupSection />
        <RestoreSection />
        <Snapshots />
        <Retention />
        <section class="stack-tight">
          <h3 class="section-title">{t('deleteAllTitle')}</h3>
          <p class="soft">{t('deleteAllText')}</p>
          <div class="row">
            <DeleteButton
              name="delete-all"
              label={t('deleteAll')}
              question={t('deleteAllQuestion')}
              onConfirm={() => void files.removeAll()}
            />
          </div>
        </section>
      </div>
    </main>
  );
}

function Snapshots() {
  const { i18n, files } = useRecords();
  const { t } = i18n;
  return (
    <section class="stack-tight">
      <h3 class="section-title">{t('snapshotsTitle')}</h3>
      <p class="soft">{t('snapshotsText')}</p>
      {files.snapshots.value.length === 0 && <p>{t('snapshotsNone')}</p>}
      <ul class="stack-tight">
        {files.snapshots.value.slice(0, 7).map(({ day, copies }) => (
          <li key={day} class="row">
            <span class="grow tabular">
              {day} · {t('snapshotCopies', { n: copies })}
            </span>
            <button
              type="button"
              class="button small"
              data-snapshot={day}
              onClick={() => void files.readSnapshot(day)}
            >
              {t('snapshotLook')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Retention() {
  const { i18n, files, list, clock } = useRecords();
  const { t } = i18n;
  // Read for its change: a deletion or an edit makes the count another.
  void list.edition.value;
  const days = files.care.value.retentionDays;
  const due = dueForDeletion(list.all(), days, clock.now());
  return (
    <section class="stack-tight" data-retention>
      <h3 class="section-title">{t('retentionTitle')}</h3>
      <p class="soft">{t('retentionText')}</p>
      <label class="row">
        <span>{t('retentionDays')}</span>
        <input
          class="input days-input tabular"
          type="number"
          min={1}
          max={3650}
          value={days}
          onChange={event => {
            const wanted = Math.round(event.currentTarget.valueAsNumber);
            if (wanted >= 1 && wanted <= 3650) files.setRetention(wanted);
            else event.currentTarget.value = String(days);
          }}
        />
      </label>
      {due.length === 0 ? (
        <p>{t('retentionNone')}</p>
      ) : (
        <>
          <p class="warn-text">{t('retentionDue', { n: due.length, days })}</p>
          <ul class="soft due-list">
            {due.slice(0, 20).map(entry => (
              <li key={entry.id}>
                {[entry.employee || t('unnamed'), entry.period, entry.filledAt.slice(0, 10)]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
          <div class="row">
            <DeleteButton
              name="delete-due"
              label={t('deleteThese', { n: due.length })}
              question={t('deleteQuestion', { n: due.length })}
              onConfirm={() => void files.remove(due.map(entry => entry.id))}
            />
          </div>
        </>
      )}
    </section>
  );
}
