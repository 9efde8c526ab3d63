/** A company's own scale, typed as an ordered list: letters, numbers, halves, words (S3-b). */
import type { Interview } from './interview';
import type { Band, Pack, Scale } from './pack';

export const OWN_SCALE_ID = 'own';
const MOST_LEVELS = 21;

/** The interview's own scale where it is chosen and there is one, else the pack's, else the first. */
export function scaleOf(interview: Interview, pack: Pack): Scale {
  const { scaleId } = interview.setup;
  if (scaleId === OWN_SCALE_ID && interview.ownScale) return interview.ownScale;
  const scale = pack.scales.find(({ id }) => id === scaleId) ?? pack.scales[0];
  if (!scale) throw new Error('a loaded pack has at least one scale');
  return scale;
}

/**
 * Levels best first, parted by spaces, commas or >; `5-1` and `5-1/0.5` are written out. `null` for
 * fewer than two levels, more than 21, or one level twice.
 */
export function parseScale(typed: string): Scale | null {
  const values = written(typed);
  const distinct = new Set(values.map(value => value.toUpperCase()));
  if (values.length < 2 || values.length > MOST_LEVELS || distinct.size < values.length)
    return null;
  return {
    id: OWN_SCALE_ID,
    label: { zh: values.join(' '), en: values.join(' ') },
    levels: values.map((value, at) => ({
      value,
      label: { zh: value, en: value },
      band: bandByPlace(at, values.length),
    })),
  };
}

/** How the scale was typed, to be edited again. */
export function typedScale(scale: Scale): string {
  return scale.levels.map(({ value }) => value).join(' ');
}

/** One level changed: its band, or the score from which it is earned (`null` takes the score away). */
export function withLevel(
  scale: Scale,
  value: string,
  change: { readonly band?: Band; readonly from?: number | null },
): Scale {
  return {
    ...scale,
    levels: scale.levels.map(level => {
      if (level.value !== value) return level;
      const { from, ...rest } = { ...level, band: change.band ?? level.band };
      const threshold = change.from === undefined ? from : change.from;
      return threshold === undefined || threshold === null ? rest : { ...rest, from: threshold };
    }),
  };
}

function written(typed: string): string[] {
  const range =
    /^\s*(\d+(?:\.\d+)?)\s*[-–~～至]\s*(\d+(?:\.\d+)?)\s*(?:\/\s*(0?\.\d+|\d+))?\s*$/u.exec(typed);
  if (!range) return typed.split(/[\s,，、;；>＞]+/u).filter(Boolean);
  const [high, low] = [Number(range[1]), Number(range[2])].toSorted((a, b) => b - a);
  const step = Number(range[3] ?? 1);
  if (high === undefined || low === undefined || step <= 0) return [];
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  return Array.from({ length: Math.min(count, MOST_LEVELS + 1) }, (_, at) =>
    String(Math.round((high - at * step) * 100) / 100),
  );
}

/** The upper two fifths are high, the lower two low, as on the scales the pack brings; editable. */
function bandByPlace(at: number, count: number): Band {
  const share = (at + 0.5) / count;
  if (share < 0.4) return 'high';
  return share < 0.6 ? 'mid' : 'low';
}
