/** What the record shows and lacks, as signals: each is worked out only while a view reads it. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Hint } from '../domain/hints/hint';
import { hintsOf } from '../domain/hints/hints-of';
import type { Interview } from '../domain/interview';
import { type Notice, noticesOf } from '../domain/notices';
import { type Owed, owedBy } from '../domain/owed';
import type { Pack, Scale } from '../domain/pack';
import { type Purpose, purposesOf } from '../domain/purposes';

export interface Findings {
  readonly hints: ReadonlySignal<readonly Hint[]>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly owed: ReadonlySignal<readonly Owed[]>;
  readonly purposes: ReadonlySignal<readonly Purpose[]>;
}

export function createFindings(
  interview: ReadonlySignal<Interview>,
  pack: ReadonlySignal<Pack>,
  scale: ReadonlySignal<Scale>,
): Findings {
  return {
    hints: computed(() => hintsOf(interview.value, scale.value)),
    notices: computed(() => noticesOf(interview.value, pack.value, scale.value)),
    owed: computed(() => owedBy(interview.value, pack.value)),
    purposes: computed(() => purposesOf(interview.value)),
  };
}
