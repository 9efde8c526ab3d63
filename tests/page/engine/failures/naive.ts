/** What other fill engines do: the value through whatever setter stands on the element, then events. */
import { find } from '../host';

export function assign(selector: string, value: string, ...types: string[]): void {
  const field = find<HTMLInputElement>(selector);
  field.value = value;
  for (const type of types) field.dispatchEvent(new Event(type, { bubbles: true }));
}
