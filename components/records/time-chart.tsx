/** Minutes used against the plan, step by step; each bar says its numbers in words. */
import type { Section } from '@/utils/export/record-document';
import { useRecords } from './records-context';

const ROW = 22;
const LEFT = 34;
const WIDTH = 480;
const BAR_END = 400;

export function TimeChart({ sections }: { sections: readonly Section[] }) {
  const { i18n } = useRecords();
  const most = Math.max(1, ...sections.flatMap(each => [each.usedMinutes, each.plannedMinutes]));
  const widthOf = (minutes: number) => (minutes / most) * (BAR_END - LEFT);
  const inWords = sections.map(
    each =>
      `${each.number} ${i18n.text(each.title)}: ${i18n.t('usedOfPlan', { used: each.usedMinutes, plan: each.plannedMinutes })}`,
  );
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${sections.length * ROW}`}
        role="img"
        aria-label={`${i18n.t('timeChart')}. ${inWords.join('; ')}`}
      >
        {sections.map((section, at) => (
          <g key={section.step} transform={`translate(0 ${at * ROW})`}>
            <text class="chart-label" x={LEFT - 10} y={15} text-anchor="end">
              {section.number}
            </text>
            <rect
              class={`chart-bar ${section.usedMinutes > section.plannedMinutes ? 'is-over' : ''}`}
              x={LEFT}
              y={5}
              width={widthOf(section.usedMinutes)}
              height={12}
              rx={2}
            />
            <line
              class="chart-plan"
              x1={LEFT + widthOf(section.plannedMinutes)}
              x2={LEFT + widthOf(section.plannedMinutes)}
              y1={2}
              y2={20}
            />
            <text class="chart-label" x={WIDTH - 4} y={15} text-anchor="end">
              {section.usedMinutes} / {section.plannedMinutes}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="soft">{i18n.t('timeChartText')}</figcaption>
    </figure>
  );
}
