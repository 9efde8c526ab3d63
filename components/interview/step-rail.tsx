import { Check } from 'lucide';
import { isStepDone } from '@/utils/domain/owed';
import { stepNumber } from '@/utils/domain/steps';
import { clockOf } from '@/utils/i18n/i18n';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { usePart } from '../use-part';

/** A step is done when every required item is ticked; free navigation, guarded by the model. */
export function StepRail({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const current = usePart(model, interview => interview.step);
  const usedSeconds = usePart(model, interview => interview.usedSeconds);
  const { steps } = model.pack.value;
  const done = usePart(
    model,
    interview =>
      steps
        .filter(step => isStepDone(interview, model.pack.value, step.id))
        .map(step => step.id)
        .join(),
    [steps],
  ).split(',');
  return (
    <nav>
      <ol class="rail">
        {steps.map(step => {
          const isDone = done.includes(step.id);
          const n = stepNumber(step.id);
          const name = i18n.t('stepOf', { n, title: i18n.text(step.title) });
          const used = clockOf(usedSeconds[step.id] ?? 0);
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={step.id === current ? 'step' : undefined}
                aria-label={isDone ? `${name}, ${i18n.t('stepDone')}` : name}
                title={`${i18n.text(step.title)} · ${used}`}
                data-step={step.id}
                data-done={isDone}
                onClick={() => model.goTo(step.id)}
              >
                <span class="dot">{isDone ? <Icon of={Check} /> : n}</span>
                <span class="rail-name">{i18n.text(step.short)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
