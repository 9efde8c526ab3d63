/** What the desk is doing, has found, or has done; always at the same place. */
import { useSignal } from '@preact/signals';
import type { ConflictPolicy, RestorePreview } from '@/utils/domain/restore-plan';
import type { FilesState } from '@/utils/store/files-model';
import { Segments } from '../ui/segments';
import { useRecords } from './records-context';

export function FilesOutcome() {
  const { files } = useRecords();
  const state = files.state.value;
  if (state.kind === 'idle') return null;
  const tone = { failed: 'danger', preview: 'accent', working: '' } as Record<string, string>;
  return (
    <section
      class={`note-box stack-tight ${tone[state.kind] ?? 'accent'}`}
      role={state.kind === 'failed' ? 'alert' : 'status'}
      data-outcome={state.kind}
    >
      {state.kind === 'preview' ? <Preview preview={state.preview} /> : <Words state={state} />}
    </section>
  );
}

function Words({ state }: { state: Exclude<FilesState, { kind: 'idle' | 'preview' }> }) {
  const { i18n, files } = useRecords();
  const { t } = i18n;
  if (state.kind === 'working')
    return (
      <div class="stack-tight">
        <p>{t('working')}</p>
        <progress
          class="progress"
          {...(state.progress && {
            value: state.progress.done,
            max: Math.max(1, state.progress.of),
          })}
          aria-label={t('working')}
        />
        <div class="row">
          <span class="soft grow tabular">
            {state.progress && `${state.progress.done} / ${state.progress.of}`}
          </span>
          <button
            type="button"
            class="button small"
            data-action="cancel-work"
            onClick={files.cancel}
          >
            {t('cancel')}
          </button>
        </div>
      </div>
    );
  return (
    <div class="stack-tight">
      <p>{said()}</p>
      {state.kind === 'backed-up' && state.result.damaged > 0 && (
        <p class="danger-text">{t('backedUpDamaged', { n: state.result.damaged })}</p>
      )}
      {state.kind === 'deleted' && state.kept > 0 && (
        <p class="warn-text">{t('deletedKept', { n: state.kept })}</p>
      )}
      <div class="row">
        <button type="button" class="button small" onClick={files.dismiss}>
          {t('close')}
        </button>
      </div>
    </div>
  );

  function said(): string {
    switch (state.kind) {
      case 'backed-up':
        return t('backedUp', { n: state.result.interviews, files: state.result.files.length });
      case 'taken-in':
        return t('takenIn', { n: state.written });
      case 'deleted':
        return t('deleted', { n: state.count });
      case 'failed':
        return t(`desk_${state.error}`, { detail: state.detail });
      case 'working':
        return t('working');
    }
  }
}

const POLICIES: readonly ConflictPolicy[] = ['keep', 'replace', 'both'];

function Preview({ preview }: { preview: RestorePreview }) {
  const { i18n, files } = useRecords();
  const { t } = i18n;
  const policy = useSignal<ConflictPolicy>('keep');
  const { added, equal, conflicts, missingParts, packs } = preview;
  const written = added + (policy.value === 'keep' ? 0 : conflicts.length);
  const moment = (iso: string) =>
    new Intl.DateTimeFormat(i18n.locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(iso),
    );
  return (
    <div class="stack-tight">
      <h3>{t('previewTitle')}</h3>
      <p>{t('previewText', { added, equal, conflicts: conflicts.length, packs })}</p>
      {missingParts.length > 0 && (
        <p class="warn-text">{t('previewMissing', { parts: missingParts.join(', ') })}</p>
      )}
      {conflicts.length > 0 && (
        <>
          <ul class="due-list soft">
            {conflicts.slice(0, 50).map(conflict => (
              <li key={conflict.id} data-conflict={conflict.id}>
                {[conflict.employee || t('unnamed'), conflict.period].filter(Boolean).join(' · ')}
                {': '}
                {t('previewConflict', {
                  here: moment(conflict.storedAt),
                  file: moment(conflict.fileAt),
                })}
              </li>
            ))}
          </ul>
          <Segments
            name="policy"
            label={t('policy')}
            options={POLICIES.map(value => ({ value, label: t(`policy_${value}`) }))}
            value={policy.value}
            onChange={value => {
              if (value) policy.value = value;
            }}
          />
          <p class="soft">{t(`policyText_${policy.value}`)}</p>
        </>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="take-in"
          disabled={written + packs === 0}
          onClick={() => void files.apply(policy.value)}
        >
          {t('takeIn', { n: written })}
        </button>
        <button type="button" class="button" onClick={files.dismiss}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
