/** Which indicator a difficulty has to do with (S6-b). */
import { indicatorsOf } from '@/utils/domain/agreed';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { usePart } from '../use-part';

export function DifficultyLink({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const indicators = indicatorsOf(model.settled.value);
  const about = usePart(model, interview => interview.difficultyAbout);
  if (indicators.length === 0) return null;
  return (
    <label class="field">
      <span class="label">{t('difficultyAbout')}</span>
      <select
        class="input"
        data-place="difficulty.about"
        disabled={model.readOnly}
        value={about ?? ''}
        onChange={event => {
          const difficultyAbout = event.currentTarget.value;
          model.change(current => ({ ...current, difficultyAbout }));
        }}
      >
        <option value="">{t('difficultyAboutNone')}</option>
        {indicators.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
