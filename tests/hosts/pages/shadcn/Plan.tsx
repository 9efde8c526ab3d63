import { Switch } from 'radix-ui';
import type { Control } from 'react-hook-form';
import { Actions } from './Actions';
import { Box, BoxesField } from './choices';
import { INPUT } from './classes';
import { FormControl, FormDescription, FormField, FormItem, FormLabel } from './form';
import type { Review } from './model';
import { COURSES, YES_NO } from './options';
import { DayField, SelectField } from './pickers';

const WORDS = { sign: '员工签字', raise: '调薪建议' } as const;
const LONG = { reply: '员工意见', hr: '人力资源部意见' } as const;

export function Plan({ control }: { control: Control<Review> }) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <Actions control={control} />
      <FormField
        control={control}
        name="training"
        render={field => (
          <FormItem>
            <FormLabel>是否需要培训</FormLabel>
            <SelectField options={YES_NO} value={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="followUp"
        render={field => (
          <FormItem>
            <FormLabel>跟进日期</FormLabel>
            <DayField value={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="courses"
        render={field => (
          <FormItem className="col-span-2 flex flex-wrap gap-4">
            <FormLabel className="w-full text-sm font-medium">培养方式</FormLabel>
            <BoxesField options={COURSES} values={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="remind"
        render={field => (
          <FormItem className="col-span-2 flex flex-row items-center justify-between rounded-lg border border-zinc-200 p-3">
            <div className="grid gap-0.5">
              <FormLabel>到期提醒</FormLabel>
              <FormDescription>行动项到期前三天通知双方。</FormDescription>
            </div>
            <FormControl>
              <Switch.Root
                checked={field.value}
                onCheckedChange={field.onChange}
                className="inline-flex h-5 w-9 shrink-0 items-center rounded-full bg-zinc-300 data-[state=checked]:bg-zinc-900"
              >
                <Switch.Thumb className="block size-4 translate-x-0.5 rounded-full bg-white data-[state=checked]:translate-x-4" />
              </Switch.Root>
            </FormControl>
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="informed"
        render={field => (
          <FormItem className="col-span-2 flex flex-row items-start gap-3">
            <Box checked={field.value} onChange={field.onChange} />
            <FormLabel>已告知绩效结果</FormLabel>
          </FormItem>
        )}
      />
      {(['sign', 'raise'] as const).map(name => (
        <FormField
          key={name}
          control={control}
          name={name}
          render={field => (
            <FormItem>
              <FormLabel>{WORDS[name]}</FormLabel>
              <FormControl>
                <input className={INPUT} {...field} />
              </FormControl>
            </FormItem>
          )}
        />
      ))}
      {(['reply', 'hr'] as const).map(name => (
        <FormField
          key={name}
          control={control}
          name={name}
          render={field => (
            <FormItem className="col-span-2 grid gap-2">
              <FormLabel>{LONG[name]}</FormLabel>
              <FormControl>
                <textarea className={`${INPUT} min-h-16`} {...field} />
              </FormControl>
            </FormItem>
          )}
        />
      ))}
    </div>
  );
}
