/** Deletion cannot be undone, so it asks; the question says what will be gone. */
import { useSignal } from '@preact/signals';
import { Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { useRecords } from './records-context';

interface DeleteButtonProps {
  readonly name: string;
  readonly label: string;
  readonly question: string;
  readonly onConfirm: () => void;
}

export function DeleteButton({ name, label, question, onConfirm }: DeleteButtonProps) {
  const asking = useSignal(false);
  const close = () => {
    asking.value = false;
  };
  return (
    <>
      <button
        type="button"
        class="button danger-text"
        data-action={name}
        onClick={() => {
          asking.value = true;
        }}
      >
        <Icon of={Trash2} />
        {label}
      </button>
      {asking.value && (
        <Question question={question} label={label} close={close} onConfirm={onConfirm} />
      )}
    </>
  );
}

function Question(props: Omit<DeleteButtonProps, 'name'> & { close: () => void }) {
  const { question, label, close, onConfirm } = props;
  const { i18n } = useRecords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-label={label}>
      <div class="stack">
        <p>{question}</p>
        <p class="soft">{i18n.t('deleteWarning')}</p>
        <div class="row">
          <button
            type="button"
            class="button danger-text"
            data-action="confirm-delete"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {label}
          </button>
          <button type="button" class="button" onClick={close}>
            {i18n.t('cancel')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
