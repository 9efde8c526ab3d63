/** The manager's own getting ready: objections, the list, the bias card, and the employee's sheet (H2, R4). */
import { employeeSheet } from '@/utils/domain/employee-sheet';
import { preparationOf, withPreparation } from '@/utils/domain/interview';
import { preparationFor } from '@/utils/domain/steps-of';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { CopyButton } from '../ui/copy-button';

export function GettingReady({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const pack = model.pack.value;
  const ready = preparationOf(model.interview.value);
  const preparation = preparationFor(model.interview.value, pack);
  if (!preparation) return null;
  const { checklist, biases } = preparation;
  const done = checklist.filter(({ id }) => ready.ticked.includes(id)).length;
  const tick = (id: string, on: boolean) =>
    model.change(current => {
      const { ticked } = preparationOf(current);
      const others = ticked.filter(each => each !== id);
      return withPreparation(current, { ticked: on ? [...others, id] : others });
    });
  return (
    <section class="stack-tight" aria-labelledby="ready-title">
      <h2 id="ready-title">{t('readyTitle')}</h2>
      <label class="field">
        <span class="label">{t('readyObjections')}</span>
        <textarea
          class="input"
          rows={2}
          placeholder={t('readyObjectionsHint')}
          data-place="preparation.objections"
          disabled={model.readOnly}
          value={ready.objections}
          onInput={event => {
            const objections = event.currentTarget.value;
            model.change(current => withPreparation(current, { objections }), 'objections');
          }}
        />
      </label>
      <details>
        <summary>{t('readyChecklist', { done, all: checklist.length })}</summary>
        <ul>
          {checklist.map(item => (
            <li key={item.id}>
              <label class="check">
                <input
                  type="checkbox"
                  data-place={item.id}
                  disabled={model.readOnly}
                  checked={ready.ticked.includes(item.id)}
                  onChange={event => tick(item.id, event.currentTarget.checked)}
                />
                <span>{i18n.text(item)}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('readyBiases')}</summary>
        <dl class="stack-tight">
          {biases.map(bias => (
            <div key={bias.id}>
              <dt class="label">{i18n.text(bias.title)}</dt>
              <dd>{i18n.text(bias.question)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div class="row-wrap">
        <CopyButton
          text={() => employeeSheet(model.interview.value, pack, i18n.language.value)}
          label={t('readySheet')}
        />
        <span class="soft">{t('readySheetNote')}</span>
      </div>
    </section>
  );
}
