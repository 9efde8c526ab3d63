/** Tells the manager whether the last keystroke is safe; in words and shape, never by colour alone. */
import { Circle, CircleCheck, TriangleAlert } from 'lucide';
import { exportOf } from '@/utils/store/app-model';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { CopyButton } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import './save-indicator.css';

export function SaveIndicator({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  if (model.isRehearsal)
    return (
      <p class="soft save-state accent-text" data-save="rehearsal">
        {t('rehearsing')}
      </p>
    );
  if (model.readOnly) return <p class="soft save-state">{t('readOnlyTitle')}</p>;
  const state = model.save.state.value;
  const words = { saved: 'saveSaved', saving: 'saveSaving', 'not-saved': 'saveNot' } as const;
  const icons = { saved: CircleCheck, saving: Circle, 'not-saved': TriangleAlert };
  return (
    <p
      class={`soft save-state ${state.kind === 'not-saved' ? 'danger-text' : ''}`}
      data-save={state.kind}
    >
      <Icon of={icons[state.kind]} />
      <span class="save-words">{t(words[state.kind])}</span>
    </p>
  );
}

/** The reason and the way out, while the text is only on screen and in memory. */
export function SaveTrouble({ model }: { model: InterviewModel }) {
  const { app, i18n, download } = usePanel();
  const { t } = i18n;
  if (model.readOnly)
    return (
      <section class="note-box warn" role="alert">
        <strong>{t('readOnlyTitle')}</strong>
        <p>{t('readOnlyText')}</p>
      </section>
    );
  const state = model.save.state.value;
  if (state.kind !== 'not-saved') return null;
  const file = () => exportOf(model.interview.value);
  return (
    <section class="note-box danger stack-tight" role="alert">
      <strong>{t('saveNot')}</strong>
      <p>{t(`saveReason_${state.reason}`)}</p>
      <div class="row-wrap">
        <button
          type="button"
          class="button small"
          onClick={() => download(file().name, file().text)}
        >
          {t('saveDownload')}
        </button>
        <CopyButton text={() => file().text} label={t('saveCopy')} />
        <button
          type="button"
          class="button small"
          onClick={() => {
            download(file().name, file().text);
            void app.abandon();
          }}
        >
          {t('saveLeave')}
        </button>
        {state.reason !== 'conflict' && (
          <button type="button" class="button small" onClick={model.save.retry}>
            {t('saveRetry')}
          </button>
        )}
      </div>
    </section>
  );
}
