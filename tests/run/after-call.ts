/**
 * What a person needs from the end of the call to the filled form (R8), worked out from what the panel
 * shows. Every assumption is here.
 *
 * - Hand and head: the keystroke-level model of Card, Moran and Newell (CACM 23(7), 1980), its mean
 *   times. Each act is thought of, pointed at and pressed; a hand that comes from elsewhere is counted.
 * - Eyes: speeds of reading aloud, slower than silent reading: 255 characters a minute in Chinese
 *   (IReST, Trauzettel-Klosinski and Dietz, IOVS 53(9), 2012), 183 words a minute in English (Brysbaert,
 *   JML 109, 2019).
 * - All words of the review are read, the manager's own notes excepted: those were written minutes ago,
 *   and each is recognised beside its field, one mental act a row.
 */
const KLM_SECONDS = { mental: 1.35, point: 1.1, press: 0.2, home: 0.4 };
const CHARACTERS_A_MINUTE = 255;
const WORDS_A_MINUTE = 183;

export const MOST_MINUTES = 3;

export interface AfterCall {
  /** Presses of a button, each in another place. */
  readonly acts: number;
  /** Rows of the review: a note beside its field, recognised. */
  readonly rows: number;
  /** Rows the manager has to decide on: one more thought and one more press each. */
  readonly decisions: number;
  /** Turns of the wheel that show the next part of the review. */
  readonly scrolls: number;
  /** What is read. */
  readonly words: string;
  /** As measured. */
  readonly machineSeconds: number;
}

export interface Sum {
  readonly minutes: number;
  /** Seconds of each part. */
  readonly parts: Readonly<
    Record<'acts' | 'rows' | 'decisions' | 'scrolls' | 'words' | 'machine', number>
  >;
}

export function afterCall(work: AfterCall): Sum {
  const { mental, point, press, home } = KLM_SECONDS;
  const act = mental + point + press;
  const parts = {
    acts: home + work.acts * act,
    rows: work.rows * mental,
    decisions: work.decisions * act,
    scrolls: work.scrolls * (mental + press),
    words: readingSeconds(work.words),
    machine: work.machineSeconds,
  };
  return { minutes: Object.values(parts).reduce((sum, part) => sum + part) / 60, parts };
}

/** Chinese by its characters, anything else by its words; marks are not read. */
export function readingSeconds(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}.:/’-]*/gu);
  return (characters * 60) / CHARACTERS_A_MINUTE + ((words?.length ?? 0) * 60) / WORDS_A_MINUTE;
}

export function sumSaid({ minutes, parts }: Sum): string {
  const said = Object.entries(parts).map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`);
  return `after the call: ${said.join(' + ')} = ${minutes.toFixed(2)} min`;
}
