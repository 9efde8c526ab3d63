import type { Dayjs } from 'dayjs';

export interface Action {
  id: number;
  task: string;
  owner: string;
  due: Dayjs | null;
}

export const INITIAL = {
  name: '傅明溪',
  load: 50,
  teamwork: 0,
  skills: [],
  ways: [],
  remind: false,
  informed: false,
};

/** What nobody has answered is absent from the library's values. */
const UNANSWERED = Object.fromEntries(
  'staffNo department manager talkAt minutes place mode span merits gaps comment score grade keywords area training followUp weekly consensus reply sign raise hr'
    .split(' ')
    .map(name => [name, null]),
);

const isDay = (value: unknown): value is Dayjs =>
  typeof value === 'object' && value !== null && 'isValid' in value;

/** Dates and times as the server would get them. */
export function plainModel(
  values: Record<string, unknown>,
  actions: readonly Action[],
): Record<string, unknown> {
  const plain = (key: string, value: unknown): unknown => {
    // An empty range is held as two nulls.
    if (Array.isArray(value)) return value.map(one => plain(key, one)).filter(Boolean);
    if (!isDay(value)) return value ?? null;
    if (key === 'weekly') return value.format('HH:mm');
    return value.format(key === 'talkAt' ? 'YYYY-MM-DDTHH:mm' : 'YYYY-MM-DD');
  };
  return {
    ...UNANSWERED,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plain(key, value)])),
    actions: actions.map(({ task, owner, due }) => ({
      task,
      owner,
      due: due?.format('YYYY-MM-DD') ?? '',
    })),
  };
}
