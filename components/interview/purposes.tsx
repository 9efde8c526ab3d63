/** The six purposes (P1–P6): met or what is missing, each piece one click from where it is written. */
import { CircleCheck, CircleDashed } from 'lucide';
import { placeOfEvidence } from '@/utils/domain/owed';
import type { EvidenceId } from '@/utils/domain/purposes';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { focusPlace } from '../place';
import { Icon } from '../ui/icon';

export function Purposes({ model, onGo }: { model: InterviewModel; onGo: () => void }) {
  const { t } = usePanel().i18n;
  const go = (id: EvidenceId) => {
    const { step, field } = placeOfEvidence(id);
    onGo();
    model.goTo(step);
    focusPlace(field);
  };
  return (
    <ul class="stack-tight">
      {model.findings.purposes.value.map(purpose => (
        <li
          key={purpose.id}
          class="purpose"
          data-purpose={purpose.id}
          data-covered={purpose.isCovered}
        >
          <Icon of={purpose.isCovered ? CircleCheck : CircleDashed} />
          <div>
            <p>
              {t(`purpose_${purpose.id}`)}
              <span class="visually-hidden"> {purpose.isCovered ? t('purposeMet') : ''}</span>
            </p>
            {!purpose.isCovered && (
              <p class="row-wrap soft">
                {t('purposeLacks')}
                {purpose.missing.map(id => (
                  <button type="button" class="chip" key={id} onClick={() => go(id)}>
                    {t(`evidence_${id}`)}
                  </button>
                ))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
