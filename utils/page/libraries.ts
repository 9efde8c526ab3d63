/**
 * Class names, gathered here, for the few things libraries show to the eye but not in roles. Each
 * list starts with the general signs; a new library adds to a list, not a branch elsewhere.
 */

/** A select's box. Needed where neither border nor role sits on the element that stays. */
export const SELECT_BOXES = '.ant-select,.el-select';

/** A date or time picker's box. */
export const DATE_BOXES =
  '.ant-picker,.el-date-editor,[class*=date-picker],[class*=datepicker],[class*=time-picker],[class*=timepicker]';

/** Text inside a box that says "nothing chosen yet". Element Plus shows the choice there as well. */
export const PLACEHOLDERS =
  '[class*=placeholder]:not(.el-select__placeholder),.el-select__placeholder.is-transparent,[class~=default][class~=text]';

/** Rendered entries of an open list whose role sits elsewhere. */
export const LIST_ITEMS =
  '.ant-select-item-option,.el-select-dropdown__item,[class*=select-option]:not(:has([class*=select-option]))';

/** Chosen entries of a multiple choice. */
export const CHIPS =
  '[class*=tag]:not(input),[class*=chip],[class*=token],[class*=multi-value],[class*=multiValue],[class*=selection-item],[class*=selection__choice],[class*=pill]:not(input)';

/** Closes or empties, inside a field's box. */
export const CLEAR_BUTTONS =
  '[class*=clear],[class*=close-icon],[class*=close-circle],[class*=circle-close],[class*=clean],[aria-label*=clear i]';

/** Free text with suggestions, as opposed to a choice from a list. */
export const SUGGESTING = '[class*=auto-complete],[class*=autocomplete],[class*=Autocomplete]';

/** A box whose list opens into further lists; one label is not enough to choose there. */
export const CASCADING =
  '[class*=cascader],[class*=tree-select],[class*=treeselect],[class*=TreeSelect],[class*=NestedSelect]';

/** Reads as a box that opens a list, on an element without a role. */
export const OPENING = /select|picker|cascader|combobox|dropdown/i;

/** Ticked or on, of what is drawn for a native box that nobody can reach. */
export const DRAWN_ON = /(^|[\s_-])(is-)?(checked|selected|radioed|on|onswitch)(?=$|\s)/;
