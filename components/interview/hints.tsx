/** Hints about the manager's own words in this step (S3-d): one folded line that never moves the rest. */
import type { Hint } from '@/utils/domain/hints/hint';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';

export function Hints({ model }: { model: InterviewModel }) {
  const { app, i18n } = usePanel();
  const { id, fields } = model.step.value;
  const hints = model.findings.hints.value.filter(hint => {
    const field = app.catalogue.fields.find(candidate => candidate.id === hint.field);
    return fields.includes(hint.field) || field?.step === id;
  });
  const title =
    hints.length === 0 ? i18n.t('hintsNone') : i18n.t('hintsCount', { n: hints.length });
  return (
    <details class="hints" data-hints={hints.length}>
      <summary class={hints.length === 0 ? 'soft' : 'warn-text'}>{title}</summary>
      <ul class="stack-tight">
        {hints.map(hint => (
          <li key={`${hint.rule}/${hint.field}/${hint.found}`}>
            <HintCard hint={hint} model={model} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function HintCard({ hint, model }: { hint: Hint; model: InterviewModel }) {
  const { t } = usePanel().i18n;
  return (
    <div class="note-box stack-tight" data-hint={hint.rule}>
      <p>{t(`hint_${hint.rule}`, { found: hint.found })}</p>
      <p class="soft">{t(`hintTry_${hint.rule}`)}</p>
      <p class="soft">{t('hintSource', { source: t(`hintSource_${hint.rule}`) })}</p>
      <div class="row">
        <button
          type="button"
          class="button small"
          disabled={model.readOnly}
          onClick={() => model.dismissHint(hint)}
        >
          {t('hintDismiss')}
        </button>
      </div>
    </div>
  );
}
