/** Who is asked, in this order, whether a control belongs to them. One line per family. */
import type { WidgetAdapter } from './adapter';
import { bareSlider } from './bare-slider';
import { cascader } from './cascader';
import { checkbox } from './checkbox';
import { checkboxGroup } from './checkbox-group';
import { dateButton } from './date-button';
import { datePicker } from './date-picker';
import { dateSections } from './date-sections';
import { listBox } from './list-box';
import { listSelect } from './list-select';
import { nativeDate } from './native-date';
import { nativeSelect } from './native-select';
import { number } from './number';
import { radioGroup } from './radio-group';
import { rate } from './rate';
import { richText } from './rich-text';
import { slider } from './slider';
import { spinButton } from './spin-button';
import { switchButton } from './switch';
import { tagsInput } from './tags-input';
import { text } from './text';
import { timeBoxes } from './time-boxes';

export const ADAPTERS: readonly WidgetAdapter[] = [
  timeBoxes,
  nativeSelect,
  dateSections,
  spinButton,
  rate,
  slider,
  bareSlider,
  radioGroup,
  switchButton,
  checkboxGroup,
  checkbox,
  datePicker,
  dateButton,
  cascader,
  listBox,
  listSelect,
  nativeDate,
  number,
  richText,
  tagsInput,
  text,
];
