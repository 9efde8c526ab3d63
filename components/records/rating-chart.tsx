/** Ratings over the periods, self and manager; the table behind it says the same in words. */
import { dayOf, heightOn } from '@/utils/domain/employee-history';
import type { Scale } from '@/utils/domain/pack';
import type { RecordEntry } from '@/utils/domain/record-entry';
import { useRecords } from './records-context';
import { hashOf } from './route';

const WIDTH = 480;
const HEIGHT = 156;
/** Below the lines, for the days. */
const FOOT = 18;
const LEFT = 48;
const EDGE = 16;

export function RatingChart({ history, scale }: { history: readonly RecordEntry[]; scale: Scale }) {
  const { i18n } = useRecords();
  const { t } = i18n;
  const xOf = (at: number) =>
    history.length === 1
      ? (LEFT + WIDTH - EDGE) / 2
      : LEFT + EDGE + (at * (WIDTH - LEFT - 2 * EDGE)) / (history.length - 1);
  const yOf = (height: number) => EDGE + (1 - height) * (HEIGHT - FOOT - 2 * EDGE);
  const lineOf = (rating: (entry: RecordEntry) => string) =>
    history.flatMap((entry, at) => {
      const height = heightOn(scale, rating(entry));
      return height === null ? [] : [{ x: xOf(at), y: yOf(height), id: entry.id }];
    });
  const last = history.length - 1;
  // Six months side by side can be read; of more, the ends.
  const isLabelled = (at: number) => history.length <= 6 || at === 0 || at === last;
  const anchorOf = (at: number) => {
    if (history.length === 1 || (at > 0 && at < last)) return 'middle';
    return at === 0 ? 'start' : 'end';
  };
  const self = lineOf(entry => entry.selfRating);
  const manager = lineOf(entry => entry.finalRating);
  const elsewhere = history
    .flatMap(({ selfRating, finalRating }) => [selfRating, finalRating])
    .filter(rating => rating !== '' && heightOn(scale, rating) === null).length;
  const points = (line: readonly { x: number; y: number }[]) =>
    line.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('chartText')}>
        {scale.levels.map(level => {
          const y = yOf(heightOn(scale, level.value) ?? 0);
          return (
            <g key={level.value}>
              <line class="chart-grid" x1={LEFT} x2={WIDTH} y1={y} y2={y} />
              <text class="chart-label" x={LEFT - 8} y={y + 4} text-anchor="end">
                {level.value.slice(0, 3)}
              </text>
            </g>
          );
        })}
        {history.map((entry, at) =>
          isLabelled(at) ? (
            <text
              key={entry.id}
              class="chart-label"
              x={xOf(at)}
              y={HEIGHT - 4}
              text-anchor={anchorOf(at)}
            >
              {dayOf(entry).slice(0, 7)}
            </text>
          ) : null,
        )}
        <polyline class="chart-line self" points={points(self)} />
        <polyline class="chart-line" points={points(manager)} />
        {self.map(({ x, y, id }) => (
          <rect key={id} class="chart-mark self" x={x - 4} y={y - 4} width={8} height={8} />
        ))}
        {manager.map(({ x, y, id }) => (
          <circle key={id} class="chart-mark" cx={x} cy={y} r={4.5} />
        ))}
      </svg>
      <figcaption class="soft row">
        <span>■ {t('chartSelf')}</span>
        <span class="accent-text">● {t('chartManager')}</span>
        {elsewhere > 0 && <span data-off-scale>{t('chartOffScale', { n: elsewhere })}</span>}
      </figcaption>
      <div class="table-scroll">
        <table class="record-table" data-history-table>
          <caption class="visually-hidden">{t('chartText')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('historyDate')}</th>
              <th scope="col">{t('historyPeriod')}</th>
              <th scope="col">{t('chartSelf')}</th>
              <th scope="col">{t('chartManager')}</th>
              <th scope="col">{t('historyOpen')}</th>
            </tr>
          </thead>
          <tbody>
            {history.map(entry => (
              <tr key={entry.id}>
                <td>
                  <a class="date" href={hashOf({ kind: 'records', id: entry.id })}>
                    {dayOf(entry)}
                  </a>
                </td>
                <td>{entry.period}</td>
                <td>{entry.selfRating || t('none')}</td>
                <td>{entry.finalRating || t('none')}</td>
                <td>{entry.openActions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
