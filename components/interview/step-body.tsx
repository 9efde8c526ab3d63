import { preparationOf, textOf } from '@/utils/domain/interview';
import { stepNumber } from '@/utils/domain/steps';
import { REGULAR } from '@/utils/domain/variants';
import type { InterviewModel } from '@/utils/store/interview-model';
import { choiceName } from '../choice-name';
import { NoteField } from '../notes/note-field';
import { usePanel } from '../panel-context';
import { PriorActions, PriorAsNote } from '../prepare/prior-actions';
import { usePart } from '../use-part';
import { DifficultyLink } from './difficulty-link';
import { Frameworks } from './frameworks';
import { GapCard } from './gap-card';
import { Hints } from './hints';
import { Lines } from './lines';
import { Matters } from './matters';
import { OwedHere } from './owed-here';
import { PrivateNotes } from './private-notes';
import { QuickNotes } from './quick-notes';
import { Situations } from './situations';
import { Stance } from './stance';
import { Suggestions } from './suggestions';
import { Time } from './time';
import { useSlots } from './use-slots';

export function StepBody({ model }: { model: InterviewModel }) {
  const { app, i18n } = usePanel();
  const { t } = i18n;
  const step = model.step.value;
  const type = usePart(model, interview => textOf(interview, 'interview_type'));
  const say = useSlots(model);
  return (
    <>
      <section class="stack-tight">
        <div class="step-title">
          <h2>
            {stepNumber(step.id)} {i18n.text(step.title)}
          </h2>
          <Time time={model.stepTime} label={i18n.text(step.title)} />
        </div>
        <p class="soft">
          {type && type !== REGULAR && (
            <b data-type={type}>
              {i18n.text(choiceName(app.catalogue, 'interview_type', type))}
              {' · '}
            </b>
          )}
          {i18n.text(step.purpose)}
        </p>
      </section>
      {step.id === 'manager_review' && <GapCard model={model} />}
      <Lines model={model} />
      {step.id === 'opening' && (
        <>
          <PriorActions model={model} />
          <PriorAsNote model={model} />
        </>
      )}
      <Reminder model={model} />
      <Checklist model={model} />
      <QuickNotes model={model} />
      {step.id === 'improvement_plan' && <Suggestions model={model} />}
      <section class="stack-tight" aria-label={t('notes')} data-notes>
        {visibleFields(model).map(id => (
          <NoteField key={id} model={model} id={id} />
        ))}
        {step.id === 'discuss_performance' && <Matters model={model} />}
        {step.id === 'support_development' && <DifficultyLink model={model} />}
      </section>
      {step.id === 'confirm_result' && <Stance model={model} />}
      <Hints model={model} />
      <Frameworks model={model} />
      <Situations model={model} />
      <PrivateNotes model={model} />
      <OwedHere model={model} />
      <details>
        <summary>{t('questions')}</summary>
        <ul class="say-plain">
          {step.questions.map(question => (
            <li key={question.zh}>{say(question)}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>
          {t('dos')} / {t('donts')}
        </summary>
        <div class="stack-tight">
          <Points title={t('dos')} points={step.dos.map(i18n.text)} />
          <Points title={t('donts')} points={step.donts.map(i18n.text)} />
        </div>
      </details>
    </>
  );
}

/** Objections prepared for come up where they are likely to: in steps 3 and 8 (H5). */
function Reminder({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const { id } = model.step.value;
  const written = usePart(model, interview => preparationOf(interview).objections);
  const objections = written.split('\n').filter(Boolean);
  const isHere = id === 'manager_review' || id === 'confirm_result';
  if (!isHere || objections.length === 0) return null;
  return (
    <details data-reminder={objections.length}>
      <summary>{t('readyReminder')}</summary>
      <ul class="bullets">
        {objections.map(objection => (
          <li key={objection}>{objection}</li>
        ))}
      </ul>
    </details>
  );
}

/** The manager's own verdict is folded away with the lines that lead to it (S3-c). */
const VERDICT_FIELDS = ['manager_comment', 'manager_rating', 'manager_score'];

function visibleFields(model: InterviewModel): readonly string[] {
  const { id, fields } = model.step.value;
  return id === 'manager_review' && model.verdictFolded.value
    ? fields.filter(field => !VERDICT_FIELDS.includes(field))
    : fields;
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section>
      <h3 class="label">{title}</h3>
      <ul class="bullets">
        {points.map(point => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function Checklist({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const ticked = usePart(model, interview => interview.ticked);
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <h3 id="checklist-title" class="label" title={i18n.t('keyboardHint')}>
        {i18n.t('checklist')}
      </h3>
      <ul>
        {model.step.value.checklist.map((item, at) => (
          <li key={item.id}>
            <label class="check">
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>
              <input
                type="checkbox"
                data-item={item.id}
                data-place={item.id}
                checked={ticked.includes(item.id)}
                disabled={model.readOnly}
                onChange={event => model.tick(item.id, event.currentTarget.checked)}
              />
              <span>
                {i18n.text(item)}
                {item.required && (
                  <span class="required-mark" title={i18n.t('required')}>
                    {'\u00a0*'}
                    <span class="visually-hidden">{i18n.t('required')}</span>
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
