/** How far each of the six purposes shows in the record; the table behind it says what is missing. */
import type { Purpose } from '@/utils/domain/purposes';
import { useRecords } from './records-context';

const ROW = 24;
const WIDTH = 480;
const LEFT = 34;
const END = 400;
const GAP = 4;

export function CoverageChart({ purposes }: { purposes: readonly Purpose[] }) {
  const { t } = useRecords().i18n;
  const there = ({ asked, missing }: Purpose) => asked - missing.length;
  const inWords = purposes.map(
    purpose =>
      `${t(`purpose_${purpose.id}`)}: ${t('evidenceOf', { n: there(purpose), of: purpose.asked })}`,
  );
  return (
    <figure class="chart" data-coverage>
      <svg
        viewBox={`0 0 ${WIDTH} ${purposes.length * ROW}`}
        role="img"
        aria-label={`${t('coverage')}. ${inWords.join('; ')}`}
      >
        {purposes.map((purpose, row) => {
          const width = (END - LEFT - GAP * (purpose.asked - 1)) / purpose.asked;
          return (
            <g key={purpose.id} transform={`translate(0 ${row * ROW})`}>
              <text class="chart-label" x={LEFT - 10} y={16} text-anchor="end">
                {row + 1}
              </text>
              {Array.from({ length: purpose.asked }, (_, piece) => (
                <rect
                  key={piece}
                  class={piece < there(purpose) ? 'chart-piece is-there' : 'chart-piece'}
                  x={LEFT + piece * (width + GAP)}
                  y={6}
                  width={width}
                  height={12}
                  rx={2}
                />
              ))}
              <text class="chart-label" x={WIDTH - 4} y={16} text-anchor="end">
                {there(purpose)} / {purpose.asked}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="soft">{t('coverageText')}</figcaption>
      <div class="table-scroll">
        <table class="record-table" data-coverage-table>
          <caption class="visually-hidden">{t('coverage')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('coverageNumber')}</th>
              <th scope="col">{t('coveragePurpose')}</th>
              <th scope="col">{t('coverageMissing')}</th>
            </tr>
          </thead>
          <tbody>
            {purposes.map((purpose, row) => (
              <tr key={purpose.id} data-covered={purpose.isCovered}>
                <td class="tabular">{row + 1}</td>
                <td>{t(`purpose_${purpose.id}`)}</td>
                <td>
                  {purpose.isCovered
                    ? t('purposeMet')
                    : purpose.missing.map(id => t(`evidence_${id}`)).join(t('listComma'))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
