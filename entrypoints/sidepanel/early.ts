/** What `first-reads.js` hands over to the panel's modules, which come after it. */
import type { FirstReads } from '@/utils/storage/first-reads';

export interface Early {
  readonly reads: FirstReads;
  readonly settings: Promise<unknown>;
}

declare global {
  var eightStepsEarly: Early | undefined;
}
