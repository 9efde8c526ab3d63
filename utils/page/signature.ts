/** A name for a field that survives a reload: where its tree hangs, what it is, what it is called. */
import type { LabelEvidence } from '../fill/model';
import { controlOf, type Field } from './field';
import { fold, isGenerated, words } from './text';
import { ancestorsOf } from './tree';

export interface Naming {
  /** Of these two only the strongest and the innermost count. */
  readonly evidence: readonly LabelEvidence[];
  readonly section: readonly string[];
  readonly row?: { readonly title: string; readonly index: number };
}

export function signatureOf(field: Field, { evidence, section, row }: Naming): string {
  const control = controlOf(field);
  const hosts = [...ancestorsOf(field.root)].filter(element => element.localName.includes('-'));
  const name = [control.getAttribute('name'), control.id].find(text => text && !isGenerated(text));
  const parts = [
    hosts.map(host => host.localName).join('>'),
    `${field.adapter.name}:${control.getAttribute('type') ?? control.localName}`,
    name ? words(name) : '',
    stable(evidence[0]?.text ?? ''),
    stable(section.at(-1) ?? ''),
    row ? `${row.index}:${stable(row.title)}` : '',
  ];
  return parts.join('|');
}

/** Counters and progress in a heading change with every entry. */
const stable = (text: string) => fold(text).replace(/\(?\d+[/%]\d*\)?/g, '');
