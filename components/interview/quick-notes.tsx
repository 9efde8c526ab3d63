/** Quick notes of this step, to be filed into a note or turned into an action, a promise, a goal. */
import { X } from 'lucide';
import { TURN_INTO, withLine, withoutQuickNote, withTurned } from '@/utils/domain/jottings';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { usePart } from '../use-part';

export function QuickNotes({ model }: { model: InterviewModel }) {
  const { app, i18n } = usePanel();
  const { t } = i18n;
  const step = model.step.value;
  const all = usePart(model, interview => interview.quickNotes) ?? [];
  const notes = all.filter(note => note.step === step.id);
  if (notes.length === 0) return null;
  const fields = step.fields.flatMap(id =>
    app.catalogue.fields.filter(
      field => field.id === id && (field.kind === 'longtext' || id === 'opening_notes'),
    ),
  );
  const file = (id: string, text: string, into: string) =>
    model.change(current => {
      const turn = TURN_INTO.find(each => each === into);
      const filed = turn ? withTurned(current, turn, text) : withLine(current, into, text);
      return withoutQuickNote(filed, id);
    });
  return (
    <section class="stack-tight" aria-labelledby="quick-title" data-quick={notes.length}>
      <h3 id="quick-title" class="label">
        {t('quickNotes')}
      </h3>
      <ul class="stack-tight">
        {notes.map(({ id, text }) => (
          <li class="quick-note" key={id}>
            <span>{text}</span>
            <select
              class="input"
              aria-label={t('quickFile')}
              data-place={`quick.${id}`}
              disabled={model.readOnly}
              value=""
              onChange={event => file(id, text, event.currentTarget.value)}
            >
              <option value="">{t('quickFile')}</option>
              {fields.map(field => (
                <option key={field.id} value={field.id}>
                  {i18n.text(field.label)}
                </option>
              ))}
              {TURN_INTO.map(into => (
                <option key={into} value={into}>
                  {t(`turnInto_${into}`)}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t('quickRemove', { text })}
              disabled={model.readOnly}
              onClick={() => model.change(current => withoutQuickNote(current, id))}
            >
              <Icon of={X} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
