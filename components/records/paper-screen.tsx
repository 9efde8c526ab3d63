/** The sheet before it is printed; the browser's own dialog makes a PDF of it. */
import { Printer } from 'lucide';
import { useEffect } from 'preact/hooks';
import { outlineOf } from '@/utils/export/outline';
import { recordDocumentOf } from '@/utils/export/record-document';
import { BackButton } from '../ui/back-button';
import { Icon } from '../ui/icon';
import { Paper } from './paper';
import { useRecords } from './records-context';
import { goTo, type Route } from './route';

type PaperRoute = Extract<Route, { kind: 'paper' }>;

export function PaperScreen({ to }: { to: PaperRoute }) {
  const { open, i18n, packOf, catalogue } = useRecords();
  const { t } = i18n;
  useEffect(() => void open.open(to.id), [open, to.id]);
  const record = open.record.value;
  if (record.kind === 'cannot-open') return <main class="empty">{t('cannotOpenTitle')}</main>;
  if (record.kind !== 'open') return <main aria-busy="true" />;
  const { interview, fingerprint } = record;
  const document = recordDocumentOf(interview, {
    pack: packOf(interview.packId),
    catalogue,
    audience: to.audience,
    fingerprint,
  });
  return (
    <main class="paper-screen">
      <div class="paper-bar">
        <BackButton
          label={t('backToRecord')}
          onClick={() => goTo({ kind: 'records', id: to.id })}
        />
        <span class="soft grow">{t('printText')}</span>
        <button
          type="button"
          class="button primary"
          data-action="print"
          onClick={() => window.print()}
        >
          <Icon of={Printer} />
          {t('print')}
        </button>
      </div>
      <Paper
        blocks={outlineOf(document, to.language)}
        lang={to.language === 'en' ? 'en' : 'zh-CN'}
      />
    </main>
  );
}
