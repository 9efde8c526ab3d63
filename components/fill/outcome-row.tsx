/** What came of one row, and what the manager can still do about it. */
import { useSignal } from '@preact/signals';
import { CircleCheck, ClipboardCopy, ClipboardPaste, Eye, TriangleAlert, Undo2 } from 'lucide';
import type { WidgetKind } from '@/utils/fill/model';
import type { FillModel } from '@/utils/store/fill-model';
import type { RememberedRow } from '@/utils/store/ports';
import { mayUndoLater } from '@/utils/store/remembered-fill';
import { usePanel } from '../panel-context';
import { CopyButton } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import { useNoteNames } from './note-names';

const PASTED_INTO: ReadonlySet<WidgetKind> = new Set(['text', 'textarea', 'richtext']);

export function Outcome({ fill, row }: { fill: FillModel; row: RememberedRow }) {
  const { t } = usePanel().i18n;
  const name = useNoteNames()(row.answerIds);
  const isGood = row.outcome === 'verified' && row.recheck !== 'differs' && row.recheck !== 'gone';
  const isOurs = row.outcome === 'verified' && !row.byHand;
  const canUndo = isOurs && (!row.undo || mayUndoLater(row));
  return (
    <div
      class="fill-row"
      data-row={row.rowId}
      data-answers={row.answerIds.join(' ')}
      data-outcome={row.outcome}
      data-reason={row.reason}
      data-undo={row.undo}
      data-recheck={row.recheck}
    >
      <span class={isGood ? 'accent-text' : 'danger-text'}>
        <Icon of={isGood ? CircleCheck : TriangleAlert} />
      </span>
      <div class="body">
        <span class="route">
          <strong>{name}</strong>
          <span class="soft">
            <span aria-hidden="true">→</span>
            <span class="visually-hidden">{t('reviewTo')}</span> {row.label}
          </span>
        </span>
        <span class={isGood ? 'soft' : 'soft danger-text'}>
          <Words row={row} />
        </span>
        {row.outcome !== 'verified' &&
          (PASTED_INTO.has(row.kind) ? (
            <ByHand fill={fill} row={row} />
          ) : (
            <div class="row">
              <CopyButton text={() => fill.textOf(row)} label={t('copyText')} />
            </div>
          ))}
      </div>
      <div class="acts">
        <button
          type="button"
          class="button quiet small"
          aria-label={`${t('reviewShow')}: ${row.label}`}
          title={t('reviewShow')}
          onClick={() => void fill.show(row.frameKey, row.handle)}
        >
          <Icon of={Eye} />
        </button>
        {canUndo && (
          <button
            type="button"
            class="button quiet small"
            aria-label={`${t('undoOne')}: ${row.label}`}
            title={t('undoOne')}
            onClick={() => void fill.undo(row.rowId)}
          >
            <Icon of={Undo2} />
          </button>
        )}
      </div>
    </div>
  );
}

function Words({ row }: { row: RememberedRow }) {
  const { t } = usePanel().i18n;
  const said = [
    t(row.byHand ? 'outcome_byHand' : `outcome_${row.outcome}`),
    row.reason && t(`reason_${row.reason}`),
    row.outcome === 'failed' && t(row.restored ? 'restoredBefore' : 'maybeLeft'),
    row.outcome === 'verified' && row.recheck && t(`recheck_${row.recheck}`),
    row.undo && t(`undo_${row.undo}`),
    row.undoReason && t(`reason_${row.undoReason}`),
  ];
  return <>{said.filter(text => typeof text === 'string').join(' · ')}</>;
}

/** The page keeps only what a person enters: the text to the clipboard, the field into view. */
function ByHand({ fill, row }: { fill: FillModel; row: RememberedRow }) {
  const { i18n, copy } = usePanel();
  const { t } = i18n;
  const said = useSignal<'pasteNow' | 'pasteNowUnseen' | 'notCopied' | null>(null);
  const copyAndShow = async () => {
    const isCopied = await copy(fill.textOf(row));
    const isShown = await fill.show(row.frameKey, row.handle);
    said.value = !isCopied ? 'notCopied' : isShown ? 'pasteNow' : 'pasteNowUnseen';
  };
  const check = async (element: Element | null) => {
    await fill.checkPasted(row.rowId);
    // Once verified the button is gone; the hand stays with the row.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        element?.querySelector<HTMLElement>('.acts button')?.focus();
    });
  };
  const notYet =
    row.recheck && row.recheck !== 'holds'
      ? t(row.recheck === 'gone' ? 'pasteGone' : 'pasteNotYet')
      : null;
  return (
    <>
      <div class="row-wrap">
        <button
          type="button"
          class="button primary small"
          data-action="paste-by-hand"
          onClick={() => void copyAndShow()}
        >
          <Icon of={ClipboardCopy} />
          {t('pasteByHand')}
        </button>
        <button
          type="button"
          class="button small"
          data-action="check-pasted"
          onClick={event => void check(event.currentTarget.closest('.fill-row'))}
        >
          <Icon of={ClipboardPaste} />
          {t('checkPasted')}
        </button>
      </div>
      <p role="status" class="soft" data-paste={said.value ?? undefined}>
        {notYet ?? (said.value && t(said.value))}
      </p>
    </>
  );
}
