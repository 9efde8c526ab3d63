/** Notes, tables and checklists of a record, read only; on screen and on paper. */
import { Check } from 'lucide';
import type { LabelledText, Part } from '@/utils/export/parts';
import type { ChecklistItem } from '@/utils/export/record-document';
import { type DocumentLanguage, say } from '@/utils/export/said';
import { Icon } from '../ui/icon';

export function PartView({ part, language }: { part: Part; language: DocumentLanguage }) {
  const label = say(part.label, language);
  if (part.kind === 'text')
    return (
      <div class="part">
        <h3 class="label">{label}</h3>
        <p class="written">{say(part.value, language)}</p>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys that scroll
    <section class="part table-scroll" tabIndex={0} aria-label={label}>
      <table class="record-table">
        <caption class="label">{label}</caption>
        <thead>
          <tr>
            {part.columns.map(column => (
              <th key={column.id} scope="col">
                {say(column.label, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row, at) => (
            // Rows have no identity but their place.
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={part.columns[column]?.id ?? column}>
                  <WithDates text={say(cell, language)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Basics({
  basics,
  language,
}: {
  basics: readonly LabelledText[];
  language: DocumentLanguage;
}) {
  return (
    <dl class="basics">
      {basics
        .filter(({ value }) => value.zh !== '')
        .map(({ id, label, value }) => (
          <div key={id}>
            <dt class="label">{say(label, language)}</dt>
            <dd>
              <WithDates text={say(value, language)} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** A date stays in one piece; a browser would break it at its hyphens. */
function WithDates({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\d{4}-\d{2}-\d{2})/).map((piece, at) =>
        at % 2 === 0 ? (
          piece
        ) : (
          <span key={at} class="date">
            {piece}
          </span>
        ),
      )}
    </>
  );
}

export interface ChecklistWords {
  readonly ticked: string;
  readonly notTicked: string;
}

export function Checklist({
  items,
  language,
  words,
}: {
  items: readonly ChecklistItem[];
  language: DocumentLanguage;
  words: ChecklistWords;
}) {
  return (
    <ul class="ticks">
      {items.map(item => (
        <li key={item.text.zh} class={item.ticked ? 'is-ticked' : ''}>
          <span
            class="tick-box"
            role="img"
            aria-label={item.ticked ? words.ticked : words.notTicked}
          >
            {item.ticked && <Icon of={Check} />}
          </span>
          <span>{say(item.text, language)}</span>
        </li>
      ))}
    </ul>
  );
}
