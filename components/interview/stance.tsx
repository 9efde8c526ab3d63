/**
 * Step 8: the employee's stance as it is (S8-b, S8-c, H5, L12, L13). A different view gets the appeal
 * route, a missing acknowledgement a neutral note of how the result was delivered. Nobody is signed for.
 */
import type { Delivery } from '@/utils/domain/extras';
import { NOT_DELIVERED, withDelivery } from '@/utils/domain/interview';
import { isNotAcknowledged } from '@/utils/domain/notices';
import { isDissent } from '@/utils/domain/purposes';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { usePart } from '../use-part';

export function Stance({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const { appeal } = model.pack.value;
  const stance = usePart(model, ({ notes }) => notes.employee_agreement);
  const saidAsStance = stance === 'not_acknowledged';
  const unacknowledged = usePart(model, isNotAcknowledged);
  const dissents = usePart(model, isDissent);
  return (
    <section class="stack-tight note-box" data-stance={dissents ? 'dissent' : 'none'}>
      <p>{t('stanceAck')}</p>
      {dissents && <p>{t('stanceDissent')}</p>}
      <p class="soft">
        {t('stanceAppeal', { channel: i18n.text(appeal.channel), days: appeal.workingDays })}
      </p>
      <label class="check">
        <input
          type="checkbox"
          data-place="employee_ack"
          // Chosen as the stance itself, it is taken back there.
          disabled={model.readOnly || saidAsStance}
          checked={unacknowledged}
          onChange={event =>
            model.setNote('employee_ack', event.currentTarget.checked ? false : '')
          }
        />
        <span>{t('stanceNoAck')}</span>
      </label>
      {unacknowledged && <DeliveryFields model={model} />}
    </section>
  );
}

function DeliveryFields({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const delivery = usePart(model, interview => interview.delivery) ?? NOT_DELIVERED;
  const control = (key: keyof Delivery) => ({
    class: 'input',
    autocomplete: 'off',
    'data-place': `delivery.${key}`,
    value: delivery[key],
    onInput: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget;
      model.change(current => withDelivery(current, { [key]: value }), `delivery.${key}`);
    },
  });
  return (
    <fieldset class="stack-tight" disabled={model.readOnly}>
      <legend>{t('deliveryTitle')}</legend>
      <label class="field">
        <span class="label">{t('deliveryReason')}</span>
        <input {...control('reason')} placeholder={t('deliveryReasonHint')} />
      </label>
      <label class="field">
        <span class="label">{t('deliveryMethod')}</span>
        <input {...control('method')} placeholder={t('deliveryMethodHint')} />
      </label>
      <div class="pair">
        <label class="field">
          <span class="label">{t('deliveryOn')}</span>
          <input {...control('on')} type="date" />
        </label>
        <label class="field">
          <span class="label">{t('deliveryWitness')}</span>
          <input {...control('witness')} />
        </label>
      </div>
    </fieldset>
  );
}
