/** Who is asked, in this order, whether a control belongs to them. One line per family. */
import type { WidgetAdapter } from './adapter';
import { checkbox } from './checkbox';
import { checkboxGroup } from './checkbox-group';
import { datePicker } from './date-picker';
import { listSelect } from './list-select';
import { nativeDate } from './native-date';
import { nativeSelect } from './native-select';
import { number } from './number';
import { radioGroup } from './radio-group';
import { richText } from './rich-text';
import { switchButton } from './switch';
import { text } from './text';

export const ADAPTERS: readonly WidgetAdapter[] = [
  nativeSelect,
  radioGroup,
  switchButton,
  checkboxGroup,
  checkbox,
  datePicker,
  listSelect,
  nativeDate,
  number,
  richText,
  text,
];
