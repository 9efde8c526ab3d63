/** The step's exit criterion with what it still lacks, and how many purposes the record shows. */
import { useSignal } from '@preact/signals';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { PurposesDialog } from './purposes-dialog';

export function OwedHere({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const isOpen = useSignal(false);
  const step = model.step.value;
  const owed = model.findings.owed.value.find(each => each.step === step.id);
  const lacks = [
    ...(owed?.ticks ?? []).map(i18n.text),
    ...(owed?.evidence ?? []).map(id => t(`evidence_${id}`)),
  ];
  const covered = model.findings.purposes.value.filter(purpose => purpose.isCovered).length;
  return (
    <section class="stack-tight owed" aria-labelledby="owed-title" data-owed={lacks.length}>
      <h3 id="owed-title" class="label">
        {t('owedTitle')}
      </h3>
      <p>{i18n.text(step.exit)}</p>
      {lacks.length === 0 ? (
        <p class="soft accent-text">{t('owedNothing')}</p>
      ) : (
        <p class="soft">
          {t('owedHere')}
          {i18n.language.value === 'zh' ? '：' : ': '}
          {lacks.join(i18n.language.value === 'zh' ? '；' : '; ')}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="button small"
          data-action="purposes"
          title={t('purposesOpen')}
          onClick={() => {
            isOpen.value = true;
          }}
        >
          <span class="meter" aria-hidden="true">
            {model.findings.purposes.value.map(purpose => (
              <span key={purpose.id} class="meter-dot" data-covered={purpose.isCovered} />
            ))}
          </span>
          {t('purposesMet', { n: covered })}
        </button>
      </div>
      {isOpen.value && (
        <PurposesDialog
          model={model}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </section>
  );
}
