/** The summary between the talk and the form: what was agreed, what is owed, before anything is filled. */
import { actionsOf, commitmentsOf, goalsOf } from '@/utils/domain/agreed';
import { textOf } from '@/utils/domain/interview';
import { quickNotesOf } from '@/utils/domain/jottings';
import { stepsOverTime } from '@/utils/domain/time-plan';
import { clockOf } from '@/utils/i18n/i18n';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { AttendanceCard } from './attendance';
import { Notices } from './notices';
import { Purposes } from './purposes';
import { SelfCheck } from './self-check';

export function Closing({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const owed = model.findings.owed.value;
  const unfiled = quickNotesOf(model.interview.value).length;
  const count = owed.reduce((sum, { ticks, evidence }) => sum + ticks.length + evidence.length, 0);
  return (
    <div class="stack" data-closing={count}>
      <section class="stack-tight">
        <h2 tabIndex={-1}>{t('closingTitle')}</h2>
        <p class={count === 0 ? 'accent-text' : ''}>
          {count === 0 ? t('closingComplete') : t('closingOwes', { n: count })}
        </p>
        <Used model={model} />
        {unfiled > 0 && <p class="warn-text">{t('quickUnfiled', { n: unfiled })}</p>}
      </section>
      <Agreed model={model} />
      <section class="stack-tight">
        <h3>{t('purposesTitle')}</h3>
        <Purposes model={model} onGo={() => undefined} />
      </section>
      <Notices model={model} />
      <SelfCheck model={model} />
      <AttendanceCard model={model} />
      {count > 0 && (
        <section class="stack-tight">
          <h3>{t('closingOwed')}</h3>
          <ul class="stack-tight">
            {owed.map(({ step, ticks, evidence }) => (
              <li key={step}>
                <button type="button" class="chip" onClick={() => model.goTo(step)}>
                  {i18n.text(
                    model.pack.value.steps.find(({ id }) => id === step)?.title ?? {
                      zh: '',
                      en: '',
                    },
                  )}
                </button>{' '}
                <span class="soft">
                  {[...ticks.map(i18n.text), ...evidence.map(id => t(`evidence_${id}`))].join(
                    i18n.language.value === 'zh' ? '；' : '; ',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Used({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const { usedSeconds, planMinutes } = model.totalTime.value;
  const over = stepsOverTime(model.pack.value, model.interview.value);
  const names = over.map(id =>
    i18n.text(model.pack.value.steps.find(step => step.id === id)?.short ?? { zh: '', en: '' }),
  );
  return (
    <p class="soft tabular" data-over-time={over.join(' ')}>
      {t('closingTime', { used: clockOf(usedSeconds), plan: planMinutes })}
      {names.length > 0 && (
        <>
          {' · '}
          {t('closingOverSteps', { steps: names.join(t('listComma')) })}
        </>
      )}
    </p>
  );
}

function Agreed({ model }: { model: InterviewModel }) {
  const { app, i18n } = usePanel();
  const { t } = i18n;
  const interview = model.interview.value;
  const stance = textOf(interview, 'employee_agreement');
  const choices = app.catalogue.fields.find(({ id }) => id === 'employee_agreement')?.choices;
  const chosen = choices?.find(choice => choice.value === stance);
  const facts: readonly (readonly [string, string])[] = [
    [t('closingStance'), chosen ? i18n.text(chosen.label) : stance],
    [t('closingRecognition'), textOf(interview, 'strengths')],
    [t('closingFollowUp'), textOf(interview, 'follow_up_date')],
  ];
  return (
    <section class="stack-tight">
      <h3>{t('closingAgreed')}</h3>
      <dl class="stack-tight">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt class="label">{name}</dt>
            <dd class={text ? '' : 'soft warn-text'}>{text || t('closingNone')}</dd>
          </div>
        ))}
      </dl>
      <Lines
        title={t('closingActions', { n: actionsOf(interview).length })}
        lines={actionsOf(interview).map(({ text, due }) => [text, due])}
      />
      <Lines
        title={t('closingPromises', { n: commitmentsOf(interview).length })}
        lines={commitmentsOf(interview).map(({ text, due }) => [text, due])}
      />
      <Lines
        title={t('closingGoals', { n: goalsOf(interview).length })}
        lines={goalsOf(interview).map(({ name, target, due }) => [
          [name, target].filter(Boolean).join(' '),
          due,
        ])}
      />
    </section>
  );
}

function Lines(props: { title: string; lines: readonly (readonly [string, string])[] }) {
  return (
    <div>
      <p class="label">{props.title}</p>
      <ul class="bullets">
        {props.lines.map(([text, due]) => (
          <li key={text}>
            {text} {due && <span class="soft tabular">{due}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
