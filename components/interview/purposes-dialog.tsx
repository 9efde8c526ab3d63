import { useEffect, useRef } from 'preact/hooks';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Notices } from './notices';
import { Purposes } from './purposes';

export function PurposesDialog(props: { model: InterviewModel; onClose: () => void }) {
  const { t } = usePanel().i18n;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} onClose={props.onClose} aria-labelledby="purposes-title">
      <div class="stack">
        <h2 id="purposes-title">{t('purposesTitle')}</h2>
        <p class="soft">{t('purposesHint')}</p>
        <Purposes model={props.model} onGo={close} />
        <Notices model={props.model} />
        <div class="row">
          <button type="button" class="button grow" onClick={close}>
            {t('close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
