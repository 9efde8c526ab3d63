import { Check } from 'lucide';
import { isStepDone } from '@/utils/domain/owed';
import { stepNumber } from '@/utils/domain/steps';
import { clockOf } from '@/utils/i18n/i18n';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';

/** A step is done when every required item is ticked; free navigation, guarded by the model. */
export function StepRail({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { step: current, usedSeconds } = model.interview.value;
  return (
    <nav>
      <ol class="rail">
        {model.pack.value.steps.map(step => {
          const done = isStepDone(model.interview.value, model.pack.value, step.id);
          const n = stepNumber(step.id);
          const name = i18n.t('stepOf', { n, title: i18n.text(step.title) });
          const used = clockOf(usedSeconds[step.id] ?? 0);
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={step.id === current ? 'step' : undefined}
                aria-label={done ? `${name}, ${i18n.t('stepDone')}` : name}
                title={`${i18n.text(step.title)} · ${used}`}
                data-step={step.id}
                data-done={done}
                onClick={() => model.goTo(step.id)}
              >
                <span class="dot">{done ? <Icon of={Check} /> : n}</span>
                {i18n.text(step.short)}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
