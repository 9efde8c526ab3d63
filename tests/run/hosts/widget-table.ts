/** The table at the end of a run: pages down, kinds of widget across. */
import type { ManifestAnswer } from '../../hosts/manifest';
import { isLabelled, type Verdict } from './model';
import type { JudgedPage } from './report';

type Counts = Readonly<Record<Verdict, number>>;

const NONE: Counts = { accepted: 0, wrong: 0, refused: 0, failed: 0 };

/** Wider tables are cut into several: a terminal that wraps lines makes one unreadable. */
const WIDTH = 140;
const GAP = '  ';

/** `kindOfField` knows the canonical fields; a note of the manager's own names its kind itself. */
export function widgetTable(
  pages: readonly JudgedPage[],
  kindOfField: ReadonlyMap<string, string>,
): string {
  const kindOf = (answer: ManifestAnswer) =>
    isLabelled(answer) ? answer.type : (kindOfField.get(answer.field) ?? 'other');
  const kinds = [...new Set(pages.flatMap(({ page }) => page.answers.map(kindOf)))].sort();
  const column = (title: string, countsOf: (page: JudgedPage) => Counts) => {
    const counts = pages.map(countsOf);
    return aligned([title, ...counts.map(cell), cell(add(counts))]);
  };
  const names = aligned(['page', ...pages.map(({ page }) => page.name), 'all']);
  const columns = [
    column('all', ({ counts }) => counts),
    ...kinds.map(kind => column(kind, judged => countsOfKind(judged, kind, kindOf))),
  ];
  const tables = cutToWidth(names, columns).map(table =>
    names
      .map((_, line) =>
        table
          .map(lines => lines[line])
          .join(GAP)
          .trimEnd(),
      )
      .join('\n'),
  );
  return ['accepted/wrong/refused/failed; one number: all accepted', ...tables].join('\n\n');
}

type Column = readonly string[];

function aligned(cells: Column): Column {
  const width = Math.max(...cells.map(text => text.length));
  return cells.map(text => text.padEnd(width));
}

/** Each table begins with the names. */
function cutToWidth(names: Column, columns: readonly Column[]): Column[][] {
  const widthOf = (table: readonly Column[]) =>
    table.reduce((width, [head = '']) => width + head.length + GAP.length, 0);
  const tables: Column[][] = [];
  for (const column of columns) {
    const last = tables.at(-1);
    if (last && widthOf([...last, column]) <= WIDTH) last.push(column);
    else tables.push([names, column]);
  }
  return tables;
}

function countsOfKind(
  { page, verdicts }: JudgedPage,
  kind: string,
  kindOf: (answer: ManifestAnswer) => string,
): Counts {
  return add(
    page.answers.flatMap((answer, at) => {
      const verdict = verdicts[at];
      return verdict && kindOf(answer) === kind ? [{ ...NONE, [verdict]: 1 }] : [];
    }),
  );
}

function add(all: readonly Counts[]): Counts {
  return all.reduce(
    (one, other) => ({
      accepted: one.accepted + other.accepted,
      wrong: one.wrong + other.wrong,
      refused: one.refused + other.refused,
      failed: one.failed + other.failed,
    }),
    NONE,
  );
}

function cell({ accepted, wrong, refused, failed }: Counts): string {
  if (wrong + refused + failed === 0) return accepted === 0 ? '·' : String(accepted);
  return [accepted, wrong, refused, failed].join('/');
}
