/** Counts open actions that are due, from the interviews themselves: derived rows may be behind. */
import { actionsOf, type DoneActions } from '../domain/actions';
import { isHeld } from '../domain/attendance';
import { dayOf, personOf } from '../domain/employee-history';
import { type Interview, textOf } from '../domain/interview';
import { standingActions, type Talk } from '../domain/threads';
import type { DueCount } from '../store/records-ports';
import type { Connection } from './connection';
import { isReadable } from './interview-repository';
import { chunksOf } from './reading';

const CHUNK = 100;

export function countDueActions(connection: Connection, today: string): Promise<DueCount> {
  return connection.use(async database => {
    const people = new Map<string, (Talk & { readonly createdAt: string })[]>();
    for await (const rows of chunksOf(database, 'interviews', CHUNK)) {
      for (const row of rows) {
        if (!(await isReadable(row))) continue;
        const state = await database.get('done', row.id);
        const talk = talkOf(row.interview, state?.done ?? {});
        const person = personIn(row.interview) || row.id;
        const others = people.get(person);
        if (others) others.push(talk);
        else people.set(person, [talk]);
      }
    }
    let due = 0;
    let overdue = 0;
    for (const talks of people.values()) {
      const inOrder = talks.toSorted(
        (a, b) => a.day.localeCompare(b.day) || a.createdAt.localeCompare(b.createdAt),
      );
      for (const [action, standing] of standingActions(inOrder, today)) {
        if (standing === 'overdue') overdue++;
        else if (standing === 'open' && action.due.slice(0, 10) === today) due++;
      }
    }
    return { today: due, overdue };
  });
}

function talkOf(interview: Interview, done: DoneActions) {
  const { id, createdAt, priorActions } = interview;
  const date = textOf(interview, 'interview_datetime').slice(0, 10);
  return {
    id,
    createdAt,
    day: dayOf({ date, createdAt }),
    actions: actionsOf(interview, done),
    prior: priorActions ?? [],
    isHeld: isHeld(interview),
  };
}

function personIn(interview: Interview): string {
  return personOf({
    employee: textOf(interview, 'employee_name').trim(),
    employeeNo: textOf(interview, 'employee_no').trim(),
  });
}
