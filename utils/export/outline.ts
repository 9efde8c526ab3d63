/**
 * A record as a run of blocks in one language choice: what Markdown, plain text, Word and print all
 * show, in the same order and the same words.
 */
import { WORDS } from './document-words';
import type { Part } from './parts';
import type { RecordDocument, Section } from './record-document';
import { asWritten, type DocumentLanguage, say } from './said';

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly note: string }
  | { readonly kind: 'grid'; readonly cells: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'heading'; readonly text: string; readonly aside: string }
  | {
      readonly kind: 'ticks';
      readonly label: string;
      readonly items: readonly { readonly text: string; readonly ticked: boolean }[];
    }
  | {
      readonly kind: 'text';
      readonly label: string;
      readonly text: string;
      /** Belongs on the page of what follows. */
      readonly keep?: true;
    }
  | {
      readonly kind: 'table';
      readonly label: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Each with its colon; what comes after stays empty. */
  | { readonly kind: 'signatures'; readonly date: string; readonly who: readonly string[] }
  | { readonly kind: 'small'; readonly text: string };

const NUMBERS = '一二三四五六七八九十';
const AUDIENCE_NOTE = {
  record: asWritten(''),
  employee: WORDS.employeeCopy,
  own: WORDS.ownCopy,
};

export function outlineOf(document: RecordDocument, language: DocumentLanguage): Block[] {
  const of = (said: Parameters<typeof say>[0]) => say(said, language);
  const colon = language === 'en' ? ':' : '：';
  const extra = (title: Parameters<typeof say>[0], parts: readonly Part[]): Block[] =>
    parts.length === 0
      ? []
      : [
          { kind: 'heading', text: of(title), aside: '' },
          ...parts.map(part => partBlock(part, language)),
        ];
  return [
    { kind: 'title', text: of(document.title), note: of(AUDIENCE_NOTE[document.audience]) },
    {
      kind: 'grid',
      cells: document.basics.map(({ label, value }) => [of(label), of(value)] as const),
    },
    ...document.sections.flatMap(section => sectionBlocks(section, language)),
    ...extra(WORDS.ownNotes, document.ownNotes),
    ...extra(WORDS.privateNotes, document.privateNotes),
    ...(document.trace.length > 0
      ? [
          { kind: 'heading', text: of(WORDS.trace), aside: '' } as const,
          { kind: 'text', label: '', text: document.trace.map(of).join('\n') } as const,
        ]
      : []),
    { kind: 'heading', text: of(WORDS.signatures), aside: '' },
    { kind: 'text', label: '', text: of(WORDS.acknowledgement), keep: true },
    { kind: 'text', label: of(WORDS.appeal), text: of(document.appeal), keep: true },
    // Above the lines to sign on: it names what is signed, and never stands on a sheet of its own.
    { kind: 'small', text: `${of(WORDS.fingerprint)}: ${document.fingerprint}` },
    { kind: 'small', text: of(WORDS.fingerprintUse) },
    {
      kind: 'signatures',
      date: `${of(WORDS.date)}${colon}`,
      who: document.signatures.map(who => `${of(who)}${colon}`),
    },
  ];
}

function sectionBlocks(section: Section, language: DocumentLanguage): Block[] {
  const number = language === 'en' ? `${section.number}.` : `${NUMBERS[section.number - 1]}、`;
  const minutes = minutesUsed(section.usedMinutes, language);
  return [
    {
      kind: 'heading',
      text: `${number}${language === 'en' ? ' ' : ''}${say(section.title, language)}`,
      aside: section.usedMinutes > 0 ? minutes : '',
    },
    {
      kind: 'ticks',
      label: say(WORDS.checklist, language),
      items: section.checklist.map(({ text, ticked }) => ({ text: say(text, language), ticked })),
    },
    ...(section.parts.length === 0
      ? [{ kind: 'text', label: '', text: say(WORDS.nothing, language) } as const]
      : withGrids(section.parts.map(part => partBlock(part, language)))),
  ];
}

/** Short, beside a heading that is long in two languages. */
function minutesUsed(minutes: number, language: DocumentLanguage): string {
  return language === 'zh' ? `用时 ${minutes} 分钟` : `${minutes} min`;
}

/** In half widths; longer than that reads better as a paragraph. */
const SHORT = 24;

/** Ratings, scores, dates and yes/no stand side by side, as on the paper form. */
function withGrids(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (block.kind !== 'text' || block.text.includes('\n') || textWidth(block.text) > SHORT)
      merged.push(block);
    else if (last?.kind === 'grid')
      merged[merged.length - 1] = { ...last, cells: [...last.cells, [block.label, block.text]] };
    else merged.push({ kind: 'grid', cells: [[block.label, block.text]] });
  }
  return merged;
}

/** In half widths: a Chinese character takes two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

function partBlock(part: Part, language: DocumentLanguage): Block {
  const label = say(part.label, language);
  if (part.kind === 'text') return { kind: 'text', label, text: say(part.value, language) };
  return {
    kind: 'table',
    label,
    columns: part.columns.map(column => say(column.label, language)),
    rows: part.rows.map(row => row.map(cell => say(cell, language))),
  };
}
