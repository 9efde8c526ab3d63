/** Situation cards: one act away in every step; closing brings back the same place. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Situation } from '@/utils/domain/pack';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { useSlots } from './use-slots';

export function Situations({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const open = useSignal<Situation | null>(null);
  return (
    <section class="stack-tight" aria-labelledby="situations-title">
      <h3 id="situations-title" class="label">
        {i18n.t('situations')}
      </h3>
      <div class="chips">
        {model.pack.value.situations.map(situation => (
          <button
            type="button"
            class="chip"
            key={situation.id}
            data-situation={situation.id}
            onClick={() => {
              open.value = situation;
            }}
          >
            {i18n.text(situation.label)}
          </button>
        ))}
      </div>
      {open.value && (
        <SituationCard
          model={model}
          situation={open.value}
          onClose={() => {
            open.value = null;
          }}
        />
      )}
    </section>
  );
}

function SituationCard(props: {
  model: InterviewModel;
  situation: Situation;
  onClose: () => void;
}) {
  const { app, i18n } = usePanel();
  const { situation, onClose } = props;
  const say = useSlots(props.model);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const places = situation.recordIn.flatMap(id => {
    const field = app.catalogue.fields.find(candidate => candidate.id === id);
    return field ? [i18n.text(field.label)] : [];
  });
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="situation-title">
      <div class="stack">
        <h2 id="situation-title">{i18n.text(situation.label)}</h2>
        <ol class="say-plain">
          {situation.say.map(line => (
            <li key={line.zh}>{say(line)}</li>
          ))}
        </ol>
        <dl class="stack-tight">
          <Entry name={i18n.t('situationSignals')} text={i18n.text(situation.signals)} />
          <Entry name={i18n.t('dos')} text={i18n.text(situation.dos)} />
          <Entry name={i18n.t('donts')} text={i18n.text(situation.donts)} />
          <Entry
            name={i18n.t('situationRecord')}
            text={places.join(i18n.language.value === 'zh' ? '、' : ', ')}
          />
        </dl>
        <div class="row">
          <button type="button" class="button grow" onClick={() => dialog.current?.close()}>
            {i18n.t('close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function Entry({ name, text }: { name: string; text: string }) {
  return text ? (
    <div>
      <dt class="label">{name}</dt>
      <dd>{text}</dd>
    </div>
  ) : null;
}
