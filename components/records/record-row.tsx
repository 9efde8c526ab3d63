import type { RecordEntry } from '@/utils/domain/record-entry';
import { choiceName } from '../choice-name';
import { useRecords } from './records-context';
import { StepsMeter } from './steps-meter';

export const ROW_HEIGHT = 76;

export function RecordRow({ entry }: { entry: RecordEntry }) {
  const { i18n, clock, catalogue } = useRecords();
  const { t } = i18n;
  const name = entry.employee || t(entry.isUnreadable ? 'unreadable' : 'unnamed');
  const self = entry.selfRating || t('none');
  const manager = entry.finalRating || t('none');
  return (
    <>
      <span class="record-line">
        <strong class={entry.isUnreadable ? 'danger-text' : ''}>{name}</strong>
        <span class="soft grow clip">{entry.employeeNo}</span>
        <span class="soft tabular">
          {entry.updatedAt && i18n.moment(entry.updatedAt, clock.today())}
        </span>
      </span>
      <span class="record-line soft">
        <span class="clip grow">
          {[
            entry.period,
            entry.type && i18n.text(choiceName(catalogue, 'interview_type', entry.type)),
            entry.department,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {entry.openActions > 0 && (
          <span class="warn-text tabular">{t('openActions', { n: entry.openActions })}</span>
        )}
      </span>
      <span class="record-line soft">
        <span class="ratings tabular" title={t('ratingsOf', { self, manager })}>
          {self} → <b class={entry.band ? `band-${entry.band}` : ''}>{manager}</b>
        </span>
        <span class="clip grow">
          {entry.stance && i18n.text(choiceName(catalogue, 'employee_agreement', entry.stance))}
        </span>
        <StepsMeter steps={entry.steps} />
      </span>
    </>
  );
}
