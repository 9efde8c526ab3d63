/** Says that the form may have more to fill, and offers to read what has been opened since. */
import { ListPlus } from 'lucide';
import type { FillModel } from '@/utils/store/fill-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';

interface MorePartsProps {
  readonly fill: FillModel;
  readonly text: 'moreParts' | 'nothingTickedHere' | 'continuedReview';
}

export function MoreParts({ fill, text }: MorePartsProps) {
  const { t } = usePanel().i18n;
  return (
    <section class="note-box accent stack-tight">
      <p>{t(text)}</p>
      <div class="row-wrap">
        <ContinueButton fill={fill} kind="small" />
        {fill.earlier.value && <BackToReport fill={fill} />}
      </div>
    </section>
  );
}

export function ContinueButton({ fill, kind }: { fill: FillModel; kind: string }) {
  const { t } = usePanel().i18n;
  return (
    <button
      type="button"
      class={`button ${kind}`}
      data-action="continue"
      onClick={() => void fill.continueFilling()}
    >
      <Icon of={ListPlus} />
      {t('fillContinue')}
    </button>
  );
}

/** Only while a fill is being continued. */
export function BackToReport({ fill }: { fill: FillModel }) {
  const { t } = usePanel().i18n;
  return (
    <button
      type="button"
      class="button small"
      data-action="back-to-report"
      onClick={fill.backToReport}
    >
      {t('backToReport')}
    </button>
  );
}
