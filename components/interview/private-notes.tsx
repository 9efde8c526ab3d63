/** For the manager alone: never offered to a form, left out of the employee's copy; still personal data (L18). */
import { Lock } from 'lucide';
import type { InterviewModel } from '@/utils/store/interview-model';
import { NoteField } from '../notes/note-field';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';

export function PrivateNotes({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  return (
    <details data-private>
      <summary>{t('privateTitle')}</summary>
      <div class="stack-tight">
        <p class="row soft">
          <Icon of={Lock} />
          {t('privateText')}
        </p>
        <NoteField model={model} id="private_notes" />
      </div>
    </details>
  );
}
