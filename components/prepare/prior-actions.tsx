/** What was agreed last time, the manager's own promises first (S6-c); looked at one by one. */
import {
  carriedOverFrom,
  inOrderOfDuty,
  withCarriedOver,
  withPrior,
} from '@/utils/domain/carry-over';
import { isEmptyNote } from '@/utils/domain/note-value';
import type { PriorAction } from '@/utils/domain/prior-action';
import { isSettled, PROGRESS } from '@/utils/domain/row-marks';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import './prepare.css';
import { usePart } from '../use-part';

export function PriorActions({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const prior = inOrderOfDuty(usePart(model, interview => interview.priorActions) ?? []);
  if (prior.length === 0) return null;
  return (
    <section class="stack-tight" aria-labelledby="prior-title" data-prior={prior.length}>
      <h2 id="prior-title">{t('priorTitle')}</h2>
      <ul>
        {prior.map(action => (
          <li key={action.id}>
            <Prior action={action} model={model} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** HR forms ask how last time's plan went; what was noted above says it already. */
export function PriorAsNote({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const prior = inOrderOfDuty(usePart(model, interview => interview.priorActions) ?? []);
  const isWritten = usePart(model, ({ notes }) => !isEmptyNote(notes.prior_plan_status));
  const looked = prior.filter(({ status }) => status !== 'open');
  if (looked.length === 0 || isWritten || model.readOnly) return null;
  const line = ({ text, owner, due, status, comment }: PriorAction, at: number) =>
    t('priorLine', {
      n: at + 1,
      text,
      facts: [t(`priorOwner_${owner}`), due].filter(Boolean).join(t('priorComma')),
      status: t(`progress_${status}`),
      comment: comment.trim(),
    }).trim();
  return (
    <div class="row">
      <button
        type="button"
        class="button small"
        data-action="prior-as-note"
        onClick={() => model.setNote('prior_plan_status', looked.map(line).join('\n'))}
      >
        {t('priorAsNote')}
      </button>
    </div>
  );
}

function Prior({ action, model }: { action: PriorAction; model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const place = `prior.${action.id}`;
  const change = (part: Partial<PriorAction>) =>
    model.change(current => withPrior(current, action.id, part), place);
  const isTaken = usePart(model, interview => carriedOverFrom(interview, action.id), [action.id]);
  return (
    <fieldset class="prior" disabled={model.readOnly} data-owner={action.owner}>
      <legend>
        {action.text}{' '}
        <span class="soft tabular">
          {[t(`owner_${action.owner}`), action.due].filter(Boolean).join(' · ')}
        </span>
      </legend>
      <div class="row-wrap">
        <select
          class="input grow"
          aria-label={t('priorStatus')}
          data-place={place}
          value={action.status}
          onChange={event => {
            const status = PROGRESS.find(each => each === event.currentTarget.value);
            if (status) change({ status });
          }}
        >
          {PROGRESS.map(status => (
            <option key={status} value={status}>
              {t(`progress_${status}`)}
            </option>
          ))}
        </select>
        {!isSettled(action.status) && (
          <button
            type="button"
            class="button small"
            disabled={isTaken}
            data-action="carry-over"
            onClick={() => model.change(current => withCarriedOver(current, action.id))}
          >
            {t(carryWord(action, isTaken))}
          </button>
        )}
      </div>
      <input
        class="input"
        autocomplete="off"
        aria-label={t('priorComment')}
        placeholder={t('priorComment')}
        data-place={`${place}.comment`}
        value={action.comment}
        onInput={event => change({ comment: event.currentTarget.value })}
      />
    </fieldset>
  );
}

function carryWord({ kind }: PriorAction, isTaken: boolean) {
  if (isTaken) return 'priorCarried';
  return kind === 'commitment' ? 'priorCarryPromise' : 'priorCarry';
}
