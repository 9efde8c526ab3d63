/** Whole forms as field lists, with the note each field should get. */
import type { NoteValue } from '@/utils/domain/note-value';
import type { EvidenceSource, FieldDescriptor, TableColumn, WidgetKind } from '@/utils/fill/model';
import { aField } from './builders';

export interface WholeForm {
  readonly name: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  /** Canonical id of the note that belongs here; `null`: no note belongs here. */
  readonly note: string | null;
  readonly descriptor: FieldDescriptor;
  /** The note's value when the default of its kind would not do. */
  readonly value?: NoteValue;
}

interface Rest {
  readonly kind?: WidgetKind;
  readonly source?: EvidenceSource;
  readonly section?: readonly string[];
  readonly options?: readonly string[];
  readonly columns?: readonly TableColumn[];
  readonly placeholder?: string;
  readonly name?: string;
  readonly value?: NoteValue;
  readonly row?: FieldDescriptor['row'];
  readonly blocked?: FieldDescriptor['blocked'];
}

export function field(note: string | null, label: string, rest: Rest = {}): FormField {
  const { kind = 'text', source = 'label', section = [], placeholder, name, value, ...more } = rest;
  const evidence = label === '' ? [] : [{ source, text: label }];
  const hint =
    placeholder === undefined ? [] : [{ source: 'placeholder', text: placeholder } as const];
  const named = name === undefined ? [] : [{ source: 'name', text: name } as const];
  const { row, blocked, options, columns } = more;
  return {
    note,
    descriptor: aField({
      kind,
      section,
      evidence: [...evidence, ...hint, ...named],
      ...(row && { row }),
      ...(blocked && { blocked }),
      ...(options && { options }),
      ...(columns && { columns }),
    }),
    ...(value !== undefined && { value }),
  };
}

/** Fields of one section. */
export function under(
  section: string | readonly string[],
  fields: readonly FormField[],
): FormField[] {
  const path = typeof section === 'string' ? [section] : section;
  return fields.map(each => ({
    ...each,
    descriptor: { ...each.descriptor, section: [...path, ...each.descriptor.section] },
  }));
}
