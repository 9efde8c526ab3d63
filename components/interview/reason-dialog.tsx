/** Requirement S2-a: step 3 with an empty self-review asks why, once, and keeps the reason. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';

export function ReasonDialog({ model }: { model: InterviewModel }) {
  return model.askingReason.value ? <OpenDialog model={model} /> : null;
}

function OpenDialog({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const reason = useSignal('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const stay = () => {
    model.askingReason.value = null;
    model.goTo('self_review');
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="reason-title"
      onClose={() => {
        model.askingReason.value = null;
      }}
    >
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault();
          if (reason.value.trim()) model.skipSelfReview(reason.value.trim());
        }}
      >
        <h2 id="reason-title">{t('reasonTitle')}</h2>
        <p>{t('reasonText')}</p>
        <label class="field">
          <span class="label">{t('reasonLabel')}</span>
          <input
            class="input"
            autocomplete="off"
            value={reason.value}
            onInput={event => {
              reason.value = event.currentTarget.value;
            }}
          />
        </label>
        <div class="row-wrap">
          <button type="button" class="button primary grow" onClick={stay}>
            {t('reasonStay')}
          </button>
          <button type="submit" class="button grow" disabled={!reason.value.trim()}>
            {t('reasonGo')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
