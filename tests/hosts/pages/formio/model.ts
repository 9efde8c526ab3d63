const KEYS =
  'name no department manager talkAt minutes place mode from to merits gaps causes score grade skills words training followUp weekly support consensus reply remind informed sign raise hr';

type Data = Record<string, unknown>;

/** The submission as Form.io holds it: its moments as local ones, its boxes as a list of those ticked. */
export function modelOf(data: Data): Data {
  const survey = (data.survey ?? {}) as Data;
  const ways = Object.entries((data.ways ?? {}) as Data);
  const rows = (data.actions ?? []) as Data[];
  return {
    ...Object.fromEntries(KEYS.split(' ').map(key => [key, data[key] ?? null])),
    talkAt: localOf(data.talkAt),
    from: dayOf(data.from),
    to: dayOf(data.to),
    followUp: dayOf(data.followUp),
    rules: survey.rules ?? null,
    service: survey.service ?? null,
    ways: ways.filter(([, isTicked]) => isTicked).map(([way]) => way),
    actions: rows.map(({ task, owner, due, criterion }) => ({
      task,
      owner,
      due: dayOf(due),
      criterion,
    })),
  };
}

function localOf(moment: unknown): string {
  if (typeof moment !== 'string' || moment === '') return '';
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const dayOf = (moment: unknown) => localOf(moment).slice(0, 10);
