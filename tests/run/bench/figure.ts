/** One measured figure, and how it reads in the table. */

export interface Floor {
  readonly name: string;
  /** In the unit of the figure. */
  readonly value: number;
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the same page costs at least, measured in the same run. */
  readonly floor?: Floor;
  readonly goal?: { readonly text: string; readonly isMet: boolean };
  /** Whatever explains the figure in the JSON. */
  readonly notes?: Readonly<Record<string, unknown>>;
}

/** A figure that could not be had; the run goes on and ends with an error. */
export interface Unmeasured {
  readonly name: string;
  readonly error: string;
}

export interface Measurement {
  readonly name: string;
  measure(): Promise<readonly Figure[]>;
}

/** `bench: NAME value unit ratio R of FLOOR goal G ok|missed`; a dash where there is none. */
export function lineOf({ name, value, unit, floor, goal }: Figure): string {
  const ratio = floor
    ? `ratio ${rounded(value / floor.value)} of ${floor.name}:${rounded(floor.value)}${unit}`
    : 'ratio - of -';
  const verdict = goal ? `goal ${goal.text} ${goal.isMet ? 'ok' : 'missed'}` : 'goal - ok';
  return `bench: ${name} ${rounded(value)} ${unit} ${ratio} ${verdict}`;
}

export function atMost(limit: number, unit: string, value: number): NonNullable<Figure['goal']> {
  return { text: `<=${limit}${unit}`, isMet: value <= limit };
}

export function ratioAtMost(
  limit: number,
  value: number,
  floor: Floor,
): NonNullable<Figure['goal']> {
  return { text: `<=${limit}x`, isMet: value <= limit * floor.value };
}

/** Three digits that count. */
function rounded(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** By the nearest rank. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
