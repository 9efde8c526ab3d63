/** A record as plain text, for a mail. */
import type { Block } from './outline';

export function plainTextOf(blocks: readonly Block[]): string {
  return `${blocks.map(textBlock).filter(Boolean).join('\n\n')}\n`;
}

function textBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${block.text}${block.note}`;
    case 'grid':
      return block.cells
        .filter(([, value]) => value !== '')
        .map(([label, value]) => `${label}: ${value}`)
        .join('\n');
    case 'heading':
      return `== ${block.text}${block.aside && ` (${block.aside})`} ==`;
    case 'ticks':
      return block.items.map(({ text, ticked }) => `${ticked ? '[x]' : '[ ]'} ${text}`).join('\n');
    case 'text':
      return block.label ? `${block.label}:\n${block.text}` : block.text;
    case 'table':
      return [
        `${block.label}:`,
        ...block.rows.map((row, at) =>
          [`${at + 1}.`, ...row.map((cell, column) => `${block.columns[column]}: ${cell}`)].join(
            '\n   ',
          ),
        ),
      ].join('\n');
    case 'signatures':
      return block.who.map(who => `${who} ____________  ${block.date} ________`).join('\n');
    case 'small':
      return block.text;
  }
}
