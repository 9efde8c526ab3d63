import { Slider } from 'radix-ui';
import type { Control } from 'react-hook-form';
import { RadioField, StarField } from './choices';
import { INPUT } from './classes';
import { FormControl, FormField, FormItem, FormLabel } from './form';
import type { Review } from './model';
import { GRADES, SKILLS } from './options';
import { ComboField } from './pickers';

const LONG = { merits: '突出业绩与优点', gaps: '不足与待提升' } as const;

export function Verdict({ control }: { control: Control<Review> }) {
  return (
    <div className="grid grid-cols-2 gap-4">
      {(['merits', 'gaps'] as const).map(name => (
        <FormField
          key={name}
          control={control}
          name={name}
          render={field => (
            <FormItem className="col-span-2 grid gap-2">
              <FormLabel>{LONG[name]}</FormLabel>
              <FormControl>
                <textarea className={`${INPUT} min-h-20`} {...field} />
              </FormControl>
            </FormItem>
          )}
        />
      ))}
      <FormField
        control={control}
        name="grade"
        render={field => (
          <FormItem>
            <FormLabel>最终绩效等级</FormLabel>
            <RadioField options={GRADES} value={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="score"
        render={field => (
          <FormItem>
            <FormLabel>最终得分</FormLabel>
            <FormControl>
              <input type="number" step="0.5" className={INPUT} {...field} />
            </FormControl>
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="teamwork"
        render={field => (
          <FormItem>
            <FormLabel>协作意识</FormLabel>
            <StarField value={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="load"
        render={field => (
          <FormItem>
            <FormLabel>
              工作饱和度
              <span className="ml-auto text-zinc-500">{field.value[0]}%</span>
            </FormLabel>
            <FormControl>
              <Slider.Root
                step={5}
                value={field.value}
                onValueChange={field.onChange}
                className="relative flex h-5 w-full touch-none items-center select-none"
              >
                <Slider.Track className="relative h-1.5 w-full grow overflow-hidden rounded-full bg-zinc-100">
                  <Slider.Range className="absolute h-full bg-zinc-900" />
                </Slider.Track>
                <Slider.Thumb className="block size-4 rounded-full border border-zinc-900 bg-white shadow-sm" />
              </Slider.Root>
            </FormControl>
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="skills"
        render={field => (
          <FormItem className="col-span-2 grid gap-2">
            <FormLabel>技能标签</FormLabel>
            <ComboField
              isMultiple
              options={SKILLS}
              values={field.value}
              placeholder="可多选"
              onChange={field.onChange}
            />
          </FormItem>
        )}
      />
    </div>
  );
}
