/** One question to the manager after the talk (S9); off unless chosen, kept here and nowhere else. */
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Segments } from '../ui/segments';

const ANSWERS = ['1', '2', '3', '4', '5'] as const;

export function SelfCheck({ model }: { model: InterviewModel }) {
  const { i18n, settings } = usePanel();
  if (!settings.settings.value.selfCheck) return null;
  return (
    <section data-self-check>
      <Segments
        name="self-check"
        label={i18n.t('selfCheckQuestion')}
        options={ANSWERS.map(value => ({ value, label: value }))}
        value={String(model.interview.value.selfCheck ?? '')}
        disabled={model.readOnly}
        clearable
        onChange={answer =>
          model.change(current => {
            const { selfCheck: _before, ...rest } = current;
            return answer === '' ? rest : { ...rest, selfCheck: Number(answer) };
          })
        }
      />
    </section>
  );
}
