import {
  DatePicker,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  NumberInput,
  TextArea,
  TextInput,
} from '@patternfly/react-core';

interface WordsProps {
  id: string;
  label: string;
  value: string;
  isLong?: boolean;
  isRequired?: boolean;
  onChange(value: string): void;
}

export function Words({ id, label, value, isLong, isRequired, onChange }: WordsProps) {
  return (
    <FormGroup label={label} fieldId={id} isRequired={isRequired}>
      {isLong ? (
        <TextArea
          id={id}
          value={value}
          resizeOrientation="vertical"
          onChange={(_, text) => onChange(text)}
        />
      ) : (
        <TextInput id={id} value={value} onChange={(_, text) => onChange(text)} />
      )}
    </FormGroup>
  );
}

interface AmountProps {
  id: string;
  label: string;
  value: number | '';
  step: number;
  note?: string;
  onChange(value: number | ''): void;
}

export function Amount({ id, label, value, step, note, onChange }: AmountProps) {
  return (
    <FormGroup label={label} fieldId={id}>
      <NumberInput
        value={value}
        min={0}
        minusBtnAriaLabel="减少"
        plusBtnAriaLabel="增加"
        inputAriaLabel={label}
        inputProps={{ id, step }}
        widthChars={6}
        onMinus={() => onChange((value || 0) - step)}
        onPlus={() => onChange((value || 0) + step)}
        onChange={event => {
          const text = event.currentTarget.value;
          onChange(text === '' ? '' : Number(text));
        }}
      />
      {note && (
        <FormHelperText>
          <HelperText>
            <HelperTextItem>{note}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

interface DayProps {
  id?: string;
  name: string;
  value: string;
  onChange(value: string): void;
}

export function Day({ id, name, value, onChange }: DayProps) {
  return (
    <DatePicker
      inputProps={{ id }}
      aria-label={name}
      buttonAriaLabel="打开日历"
      locale="zh-CN"
      placeholder="YYYY-MM-DD"
      invalidFormatText="日期格式不正确"
      value={value}
      onChange={(_, text) => onChange(text)}
    />
  );
}
