/** Step 5 begins with what step 4 found: one act makes an improvement action of it (S5-a, S5-b). */
import { suggestionsOf, withSuggestion } from '@/utils/domain/matters';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';

export function Suggestions({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const suggestions = suggestionsOf(model.settled.value);
  if (suggestions.length === 0) return null;
  return (
    <section class="stack-tight" aria-labelledby="suggestions-title" data-suggestions>
      <h3 id="suggestions-title" class="label">
        {t('suggestions')}
      </h3>
      <div class="chips">
        {suggestions.map(suggestion => (
          <button
            type="button"
            class="chip"
            key={suggestion.id}
            title={t('suggestionTake')}
            disabled={model.readOnly}
            onClick={() => model.change(current => withSuggestion(current, suggestion))}
          >
            + {suggestion.text}
          </button>
        ))}
      </div>
    </section>
  );
}
