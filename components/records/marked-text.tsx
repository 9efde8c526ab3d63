/** Two texts with what differs marked word by word: in shape and in words for who hears it, not by colour alone. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Run } from '@/utils/domain/text-diff';
import { useRecords } from './records-context';

type Diff = (left: string, right: string) => Run[];

let diff: Diff | null = null;

/** The plain text until the comparing is loaded, and wherever one side has nothing to compare with. */
function useRuns(left: string, right: string): readonly Run[] | null {
  const isLoaded = useSignal(diff !== null);
  useEffect(() => {
    void import('@/utils/domain/text-diff').then(({ diffWords }) => {
      diff = diffWords;
      isLoaded.value = true;
    });
  }, [isLoaded]);
  return isLoaded.value && diff ? diff(left, right) : null;
}

/** One side of a comparison. */
export function SideOf({
  side,
  left,
  right,
}: {
  side: 'left' | 'right';
  left: string;
  right: string;
}) {
  const runs = useRuns(left, right);
  const own = side === 'left' ? left : right;
  const other = side === 'left' ? right : left;
  if (!runs || own === '' || other === '') return <>{own}</>;
  return (
    <Runs
      runs={runs.filter(({ kind }) => kind === 'same' || kind === side)}
      words={['compareOnlyLeft', 'compareOnlyRight']}
    />
  );
}

/** What became of a text: both states in one flow. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const { t } = useRecords().i18n;
  const runs = useRuns(before, after);
  const shown: readonly Run[] =
    runs && before !== '' && after !== ''
      ? runs
      : [
          { kind: 'left', text: before || t('historyEmpty') },
          { kind: 'right', text: after || t('historyEmpty') },
        ];
  return <Runs runs={shown} words={['diffRemoved', 'diffAdded']} />;
}

/** A rating or a date is marked even where nothing of it stayed. */
const SHORT = 12;

type Word = 'compareOnlyLeft' | 'compareOnlyRight' | 'diffRemoved' | 'diffAdded';

function Runs({ runs, words: [left, right] }: { runs: readonly Run[]; words: [Word, Word] }) {
  const { t } = useRecords().i18n;
  const isWhole = runs.every(({ kind }) => kind !== 'same');
  return (
    <>
      {runs.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'left' ? 'del' : 'ins';
        return (
          <Mark key={key} class={isWhole && text.length > SHORT ? 'diff is-whole' : 'diff'}>
            <span class="visually-hidden">{t(kind === 'left' ? left : right)}</span>
            {text}
            <span class="visually-hidden">{t('diffEnd')}</span>
          </Mark>
        );
      })}
    </>
  );
}
