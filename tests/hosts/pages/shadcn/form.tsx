import { Label, Slot } from 'radix-ui';
import { createContext, type ReactNode, useContext, useId } from 'react';
import { type Control, Controller, type ControllerRenderProps } from 'react-hook-form';
import type { Review } from './model';

type Name = Exclude<keyof Review, 'actions'> | `actions.${number}.${'task' | 'owner' | 'due'}`;
// biome-ignore lint/suspicious/noExplicitAny: each field's own type is known where it is drawn.
type Field = ControllerRenderProps<any, any>;

interface FieldProps {
  control: Control<Review>;
  name: Name;
  render(field: Field): ReactNode;
}

const ItemId = createContext('');

export const FormField = ({ control, name, render }: FieldProps) => (
  <Controller control={control} name={name} render={({ field }) => <>{render(field)}</>} />
);

export function FormItem({ className, children }: { className?: string; children: ReactNode }) {
  const id = useId();
  return (
    <ItemId value={id}>
      <div className={className ?? 'grid content-start gap-2'}>{children}</div>
    </ItemId>
  );
}

export function FormLabel({ className, children }: { className?: string; children: ReactNode }) {
  const id = useContext(ItemId);
  return (
    <Label.Root
      htmlFor={`${id}-form-item`}
      className={className ?? 'flex items-center gap-2 text-sm leading-none font-medium'}
    >
      {children}
    </Label.Root>
  );
}

export function FormControl({ children }: { children: ReactNode }) {
  const id = useContext(ItemId);
  return (
    <Slot.Root
      id={`${id}-form-item`}
      aria-describedby={`${id}-form-item-description`}
      aria-invalid={false}
    >
      {children}
    </Slot.Root>
  );
}

export function FormDescription({ children }: { children: ReactNode }) {
  const id = useContext(ItemId);
  return (
    <p id={`${id}-form-item-description`} className="text-sm text-zinc-500">
      {children}
    </p>
  );
}
