import type { ReactNode } from 'react';
import { type FieldPath, useFormContext } from 'react-hook-form';
import type { Review } from './model';

interface Props {
  name: FieldPath<Review>;
  label: string;
  id?: string;
  wide?: boolean;
  children: ReactNode;
}

/** Label, control and the message of a failed validation. */
export function FormRow({ name, label, id = name, wide = false, children }: Props) {
  const { getFieldState, formState } = useFormContext<Review>();
  const { error } = getFieldState(name, formState);
  return (
    <div className={wide ? 'form-row wide' : 'form-row'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {error && (
        <div className="error" role="alert">
          {error.message}
        </div>
      )}
    </div>
  );
}

export function TextRow({ name, label }: { name: FieldPath<Review>; label: string }) {
  const { register } = useFormContext<Review>();
  return (
    <FormRow name={name} label={label} wide>
      <textarea id={name} rows={3} {...register(name)} />
    </FormRow>
  );
}
