/** The tables of a record as CSV (RFC 4180), one block per table under its name. */
import type { Block } from './outline';

/** With a byte order mark: Excel takes Chinese for something else without it. */
export function csvOf(blocks: readonly Block[]): string {
  const tables = blocks.filter(block => block.kind === 'table');
  const fingerprint = blocks.find(block => block.kind === 'small');
  const parts = [
    ...tables.map(({ label, columns, rows }) => [[label], columns, ...rows].map(line).join('')),
    ...(fingerprint ? [line([fingerprint.text])] : []),
  ];
  return `\ufeff${parts.join('\r\n')}`;
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  // A spreadsheet would run these; an apostrophe makes it show them. Numbers with a sign stay numbers.
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
