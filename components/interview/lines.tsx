/** The lines to say: one is current and large; arrows or a click move it. */
import { useSignal } from '@preact/signals';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { useSlots } from './use-slots';

export function Lines({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const say = useSlots(model);
  const current = useSignal(0);
  const step = model.step.value;
  const folded = step.id === 'manager_review' && model.verdictFolded.value;
  // While the verdict is folded the gap card says the difference and the starting point itself.
  const lines = folded ? step.lines.filter(line => line.part === undefined) : step.lines;
  return (
    <section class="stack-tight" aria-labelledby="lines-title">
      <h3 id="lines-title" class="label">
        {t('lines')}
      </h3>
      <ol class="say">
        {lines.map((line, at) => (
          <li key={line.zh}>
            <button
              type="button"
              aria-current={at === current.value ? 'true' : undefined}
              onClick={() => {
                current.value = at;
              }}
            >
              {say(line)}
            </button>
          </li>
        ))}
      </ol>
      {folded && <p class="folded">{t('gapFolded')}</p>}
    </section>
  );
}
