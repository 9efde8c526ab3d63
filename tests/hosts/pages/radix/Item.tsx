import { Label } from 'radix-ui';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  htmlFor?: string;
  isWide?: boolean;
  children: ReactNode;
}

export function Item({ label, htmlFor, isWide, children }: Props) {
  return (
    <div className={isWide ? 'item wide' : 'item'}>
      <Label.Root htmlFor={htmlFor}>{label}</Label.Root>
      {children}
    </div>
  );
}
