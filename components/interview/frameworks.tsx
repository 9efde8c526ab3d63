/** Frameworks of this step as slots: filled, they become one line of the note they belong to. */
import { useSignal } from '@preact/signals';
import { composed, type Framework, frameworksIn } from '@/utils/domain/frameworks';
import { withLine } from '@/utils/domain/jottings';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';

export function Frameworks({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  return (
    <>
      {frameworksIn(model.step.value.id).map(({ framework, field }) => (
        <details key={framework.id} data-framework={framework.id}>
          <summary>{t(`framework_${framework.id}`)}</summary>
          <Slots model={model} framework={framework} field={field} />
        </details>
      ))}
    </>
  );
}

function Slots(props: { model: InterviewModel; framework: Framework; field: string }) {
  const { app, i18n } = usePanel();
  const { model, framework, field } = props;
  const slots = useSignal<Readonly<Record<string, string>>>({});
  const text = composed(framework, slots.value);
  const target = app.catalogue.fields.find(({ id }) => id === field);
  const put = () => {
    model.change(current => withLine(current, field, text));
    slots.value = {};
  };
  return (
    <form
      class="stack-tight"
      onSubmit={event => {
        event.preventDefault();
        if (text) put();
      }}
    >
      {framework.slots.map(slot => (
        <label class="field" key={slot}>
          <span class="soft">{i18n.t(`slot_${slot}`)}</span>
          <input
            class="input"
            autocomplete="off"
            data-place={`framework.${framework.id}.${slot}`}
            disabled={model.readOnly}
            value={slots.value[slot] ?? ''}
            onInput={event => {
              slots.value = { ...slots.value, [slot]: event.currentTarget.value };
            }}
          />
        </label>
      ))}
      <div class="row">
        <button type="submit" class="button small" disabled={!text || model.readOnly}>
          {i18n.t('frameworkPut', { field: target ? i18n.text(target.label) : '' })}
        </button>
      </div>
    </form>
  );
}
