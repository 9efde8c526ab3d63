/** A record as it goes on paper; the same blocks as the Word file, printed by the browser. */
import type { Block } from '@/utils/export/outline';
import './paper.css';

export function Paper({ blocks, lang }: { blocks: readonly Block[]; lang: string }) {
  return (
    <article class="paper" lang={lang} data-paper>
      {blocks.map((block, at) => (
        // The blocks of one record never move.
        <PaperBlock key={at} block={block} />
      ))}
    </article>
  );
}

const IS_DATE = /^\d{4}-\d{2}-\d{2}$/;

function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <header class="paper-title">
          <h1>{block.text}</h1>
          {block.note && <p>{block.note}</p>}
        </header>
      );
    case 'grid':
      return (
        <dl class="paper-grid">
          {block.cells.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'heading':
      return (
        <h2>
          <span>{block.text}</span>
          <small>{block.aside}</small>
        </h2>
      );
    case 'ticks':
      return (
        <ul class="paper-ticks" aria-label={block.label}>
          {block.items.map(({ text, ticked }) => (
            <li key={text}>
              {ticked ? '☑' : '☐'} {text}
            </li>
          ))}
        </ul>
      );
    case 'text':
      return (
        <section class={block.keep ? 'keep' : ''}>
          {block.label && <h3>{block.label}</h3>}
          <p class="written">{block.text}</p>
        </section>
      );
    case 'table':
      return (
        <table class="paper-table">
          <caption>{block.label}</caption>
          <thead>
            <tr>
              {block.columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              // Rows have no identity but their place.
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={block.columns[column]} class={IS_DATE.test(cell) ? 'tabular' : ''}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'signatures':
      return (
        <div class="paper-signatures">
          {block.who.map(who => (
            <p key={who}>
              <span>{who}</span>
              <span>{block.date}</span>
            </p>
          ))}
        </div>
      );
    case 'small':
      return <p class="paper-small">{block.text}</p>;
  }
}
