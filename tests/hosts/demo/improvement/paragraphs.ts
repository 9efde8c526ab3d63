const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'BLOCKQUOTE']);

/** The lines of text a person sees in an editable box, whatever markup holds them. */
export function paragraphs(root: HTMLElement): string[] {
  const lines = [''];
  collect(root, lines);
  return lines.map(line => line.trim()).filter(line => line !== '');
}

function collect(parent: Node, lines: string[]) {
  for (const node of parent.childNodes) {
    if (node instanceof HTMLBRElement) {
      lines.push('');
    } else if (node instanceof HTMLElement) {
      const block = BLOCKS.has(node.tagName);
      if (block) lines.push('');
      collect(node, lines);
      if (block) lines.push('');
    } else {
      lines[lines.length - 1] += node.textContent ?? '';
    }
  }
}
