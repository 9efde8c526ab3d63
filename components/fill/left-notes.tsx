/** The notes no part of the form has taken so far: without a field, or without a tick. */
import type { FillModel } from '@/utils/store/fill-model';
import type { LeftNotes } from '@/utils/store/ports';
import { usePanel } from '../panel-context';
import { CopyButton } from '../ui/copy-button';
import { useNoteNames } from './note-names';

export function Left({ fill, left }: { fill: FillModel; left: readonly LeftNotes[] }) {
  const { t } = usePanel().i18n;
  const without = left.filter(({ offered }) => offered === null);
  const unticked = left.filter(({ offered }) => offered !== null);
  return (
    <>
      {without.length > 0 && (
        <section class="stack-tight">
          <h3>{t('leftTitle', { n: without.length })}</h3>
          <LeftList fill={fill} left={without} />
        </section>
      )}
      {unticked.length > 0 && (
        <details>
          <summary>{t('untickedTitle', { n: unticked.length })}</summary>
          <LeftList fill={fill} left={unticked} />
        </details>
      )}
    </>
  );
}

function LeftList({ fill, left }: { fill: FillModel; left: readonly LeftNotes[] }) {
  const { t } = usePanel().i18n;
  const nameOf = useNoteNames();
  return (
    <ul>
      {left.map(({ answerIds, reason }) => (
        <li key={answerIds.join(' ')} class="left-row" data-left={answerIds.join(' ')}>
          <span class="grow">
            <strong>{nameOf(answerIds)}</strong> <span class="soft">{t(`reason_${reason}`)}</span>
          </span>
          <CopyButton text={() => fill.plainText(answerIds)} label={t('copyText')} />
        </li>
      ))}
    </ul>
  );
}
