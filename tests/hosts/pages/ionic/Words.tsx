import { IonInput, IonItem, IonTextarea } from '@ionic/react';

interface Props {
  label: string;
  value: string;
  type?: 'date' | 'time' | 'number';
  isLong?: boolean;
  isReadOnly?: boolean;
  isDisabled?: boolean;
  unit?: string;
  onChange?(value: string): void;
}

export function Words({
  label,
  value,
  type,
  isLong,
  isReadOnly,
  isDisabled,
  unit,
  onChange,
}: Props) {
  return (
    <IonItem>
      {isLong ? (
        <IonTextarea
          label={label}
          labelPlacement="stacked"
          autoGrow
          counter
          maxlength={500}
          value={value}
          onIonInput={({ detail }) => onChange?.(detail.value ?? '')}
        />
      ) : (
        <IonInput
          label={label}
          labelPlacement={type === 'date' || type === 'time' ? 'stacked' : 'floating'}
          type={type ?? 'text'}
          helperText={unit}
          readonly={isReadOnly}
          disabled={isDisabled}
          value={value}
          onIonInput={({ detail }) => onChange?.(detail.value ?? '')}
        />
      )}
    </IonItem>
  );
}
