import { Checkbox, RadioGroup, ToggleGroup } from 'radix-ui';
import { FormControl, FormItem, FormLabel } from './form';
import { Check, Star } from './icons';
import type { Choice } from './model';

const PLAIN = 'text-sm font-normal';

interface OneProps {
  options: Choice[];
  value: string;
  onChange(value: string): void;
}

export const RadioField = ({ options, value, onChange }: OneProps) => (
  <FormControl>
    <RadioGroup.Root className="flex h-9 gap-4" value={value} onValueChange={onChange}>
      {options.map(option => (
        <FormItem key={option.value} className="flex items-center gap-2">
          <FormControl>
            <RadioGroup.Item
              value={option.value}
              className="aspect-square size-4 rounded-full border border-zinc-200"
            >
              <RadioGroup.Indicator className="flex items-center justify-center">
                <span className="size-2 rounded-full bg-zinc-900" />
              </RadioGroup.Indicator>
            </RadioGroup.Item>
          </FormControl>
          <FormLabel className={PLAIN}>{option.text}</FormLabel>
        </FormItem>
      ))}
    </RadioGroup.Root>
  </FormControl>
);

export const ToggleField = ({ options, value, onChange }: OneProps) => (
  <FormControl>
    <ToggleGroup.Root
      type="single"
      className="flex w-fit items-center rounded-md border border-zinc-200"
      value={value}
      onValueChange={onChange}
    >
      {options.map(option => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className="h-9 min-w-16 px-3 text-sm data-[state=on]:bg-zinc-100"
        >
          {option.text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  </FormControl>
);

interface StarsProps {
  value: string;
  onChange(value: string): void;
}

export const StarField = ({ value, onChange }: StarsProps) => (
  <FormControl>
    <ToggleGroup.Root
      type="single"
      className="flex h-9 items-center gap-1"
      value={value}
      onValueChange={onChange}
    >
      {['1', '2', '3', '4', '5'].map(stars => (
        <ToggleGroup.Item
          key={stars}
          value={stars}
          aria-label={`${stars} 星`}
          className={Number(stars) <= Number(value) ? 'text-amber-500' : 'text-zinc-300'}
        >
          <Star />
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  </FormControl>
);

interface BoxProps {
  checked: boolean;
  onChange(checked: boolean): void;
}

export const Box = ({ checked, onChange }: BoxProps) => (
  <FormControl>
    <Checkbox.Root
      checked={checked}
      onCheckedChange={held => onChange(held === true)}
      className="size-4 shrink-0 rounded-sm border border-zinc-900 data-[state=checked]:bg-zinc-900 data-[state=checked]:text-white"
    >
      <Checkbox.Indicator className="flex items-center justify-center">
        <Check />
      </Checkbox.Indicator>
    </Checkbox.Root>
  </FormControl>
);

interface BoxesProps {
  options: string[];
  values: string[];
  onChange(values: string[]): void;
}

export const BoxesField = ({ options, values, onChange }: BoxesProps) =>
  options.map(text => (
    <FormItem key={text} className="flex flex-row items-center gap-2">
      <Box
        checked={values.includes(text)}
        onChange={checked =>
          onChange(options.filter(one => (one === text ? checked : values.includes(one))))
        }
      />
      <FormLabel className={PLAIN}>{text}</FormLabel>
    </FormItem>
  ));
