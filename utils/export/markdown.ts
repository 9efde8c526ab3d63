/** A record in Markdown. What somebody wrote stays what it is: nothing in it becomes markup. */
import type { Block } from './outline';

export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(markdownBlock).filter(Boolean).join('\n\n')}\n`;
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}${block.note && `\n\n${escaped(block.note)}`}`;
    case 'grid':
      return table(
        ['', ''],
        block.cells.filter(([, value]) => value !== ''),
      );
    case 'heading':
      return `## ${escaped(block.text)}${block.aside && ` (${escaped(block.aside)})`}`;
    case 'ticks':
      return block.items
        .map(({ text, ticked }) => `- [${ticked ? 'x' : ' '}] ${escaped(text)}`)
        .join('\n');
    case 'text':
      return block.label
        ? `**${escaped(block.label)}**\n\n${paragraph(block.text)}`
        : paragraph(block.text);
    case 'table':
      return `**${escaped(block.label)}**\n\n${table(block.columns, block.rows)}`;
    case 'signatures':
      return block.who
        .map(who => `${escaped(who)} ____________  ${block.date} ________`)
        .join('\n\n');
    case 'small':
      return escaped(block.text);
  }
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(tableCell).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function tableCell(text: string): string {
  return escaped(text).replace(/\n/g, '<br>');
}

/** A line end within a note is a line end on paper, too. */
function paragraph(text: string): string {
  return text
    .split('\n')
    .map(line => escaped(line).replace(/^(\s*)(\d+)([.)])(?=\s)/, '$1$2\\$3'))
    .join('  \n');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-])(?=\s)/gm, '$1\\$2');
}
