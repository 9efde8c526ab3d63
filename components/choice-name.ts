/** A choice's code as the reader says it. */
import type { FieldCatalogue, Text } from '@/utils/domain/canonical-field';

export function choicesOf(catalogue: FieldCatalogue, field: string) {
  return catalogue.fields.find(each => each.id === field)?.choices ?? [];
}

export function choiceName(catalogue: FieldCatalogue, field: string, code: string): Text {
  const choice = choicesOf(catalogue, field).find(each => each.value === code);
  return choice?.label ?? { zh: code, en: code };
}
