/** Why a note goes to this field, how sure that is, and which others it could go to. */
import type { Alternative, ProposedRow } from '@/utils/fill/plan-model';
import type { FillModel } from '@/utils/store/fill-model';
import { usePanel } from '../panel-context';
import { RetargetSelect } from './retarget-select';

/** From here on the words are practically the same; below the second a row waits for a tick. */
const SURE_FROM = 0.9;
const PROBABLE_FROM = 0.75;

export function WhyHere({ fill, row }: { fill: FillModel; row: ProposedRow }) {
  const { t } = usePanel().i18n;
  const current: Alternative = { target: row.target, confidence: row.confidence };
  return (
    <div class="why stack-tight">
      <p class="soft">
        {t(`confidence_${levelOf(row.confidence)}`)}{' '}
        <span class="tabular">{Math.round(row.confidence * 100)}%</span>
      </p>
      {row.evidence.map(({ source, text, wording }) => (
        <p class="soft" key={`${source} ${text}`}>
          {source === 'picked-by-hand'
            ? t('evidence_picked-by-hand')
            : t('whyEvidence', { source: t(`evidence_${source}`), text, wording })}
        </p>
      ))}
      {row.alternatives.length > 0 && (
        <RetargetSelect
          fill={fill}
          rowId={row.rowId}
          current={current}
          alternatives={row.alternatives}
        />
      )}
    </div>
  );
}

function levelOf(confidence: number): 'sure' | 'probable' | 'similar' {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= PROBABLE_FROM ? 'probable' : 'similar';
}
