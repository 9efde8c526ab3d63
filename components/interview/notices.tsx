/** What this kind of talk asks for: a gap, a dissent, a low rating, an improvement plan. */
import { CircleCheck, TriangleAlert } from 'lucide';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';

export function Notices({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const notices = model.findings.notices.value;
  if (notices.length === 0) return null;
  return (
    <section class="stack-tight">
      <h3>{t('noticesTitle')}</h3>
      <ul class="stack-tight">
        {notices.map(notice => (
          <li key={notice.id} class="purpose" data-notice-id={notice.id} data-met={notice.isMet}>
            <Icon of={notice.isMet ? CircleCheck : TriangleAlert} />
            <p>
              {t(`notice_${notice.id}`)}
              <span class="soft"> {t(notice.isMet ? 'noticeMet' : 'noticeOpen')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
