/**
 * What a pack says differs with the type of the interview (S-04, H1): a line, a tick or a point may be
 * for some types only. The rule, and where in a pack it holds; `steps-of.ts` applies it.
 */
export interface ForTypes {
  readonly types?: readonly string[] | undefined;
}

/** Led as such: a new interview, and one whose type the pack has nothing of its own for. */
export const REGULAR = 'regular';

const STEP_PARTS = ['lines', 'questions', 'checklist', 'dos', 'donts'] as const;

interface Varied {
  readonly steps: readonly Readonly<Record<(typeof STEP_PARTS)[number], readonly ForTypes[]>>[];
  readonly preparation?:
    | {
        readonly checklist: readonly ForTypes[];
        readonly sheet: {
          readonly questions: readonly ForTypes[];
          readonly whyByType?: readonly ForTypes[] | undefined;
        };
      }
    | undefined;
}

export function isFor(type: string): (entry: ForTypes) => boolean {
  return ({ types }) => types === undefined || types.includes(type);
}

/** Type → the first place of the pack that names it. */
export function typesNamedBy({ steps, preparation }: Varied): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const read = (place: string, entries: readonly ForTypes[] = []) => {
    for (const [at, { types = [] }] of entries.entries())
      for (const type of types) if (!named.has(type)) named.set(type, `${place}.${at}`);
  };
  for (const [at, step] of steps.entries())
    for (const part of STEP_PARTS) read(`steps.${at}.${part}`, step[part]);
  read('preparation.checklist', preparation?.checklist);
  read('preparation.sheet.questions', preparation?.sheet.questions);
  read('preparation.sheet.whyByType', preparation?.sheet.whyByType);
  return named;
}
