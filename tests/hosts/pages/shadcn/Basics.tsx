import type { Control } from 'react-hook-form';
import { ToggleField } from './choices';
import { INPUT } from './classes';
import { FormControl, FormDescription, FormField, FormItem, FormLabel } from './form';
import type { Review } from './model';
import { DEPARTMENTS, MODES, WITNESSES } from './options';
import { ComboField, DayField, SelectField, SpanField } from './pickers';

export function Basics({ control }: { control: Control<Review> }) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <FormField
        control={control}
        name="name"
        render={field => (
          <FormItem>
            <FormLabel>姓名</FormLabel>
            <FormControl>
              <input readOnly className={INPUT} {...field} />
            </FormControl>
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="staffNo"
        render={field => (
          <FormItem>
            <FormLabel>员工工号</FormLabel>
            <FormControl>
              <input className={INPUT} {...field} />
            </FormControl>
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="department"
        render={field => (
          <FormItem>
            <FormLabel>所属部门</FormLabel>
            <SelectField options={DEPARTMENTS} value={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="witness"
        render={field => (
          <FormItem>
            <FormLabel>HR列席人</FormLabel>
            <ComboField
              options={WITNESSES}
              values={field.value ? [field.value] : []}
              placeholder="选择人员"
              onChange={([value]) => field.onChange(value ?? '')}
            />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="talkDay"
        render={field => (
          <FormItem>
            <FormLabel>面谈日期</FormLabel>
            <DayField value={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="startsAt"
        render={field => (
          <FormItem>
            <FormLabel>开始时刻</FormLabel>
            <FormControl>
              <input type="time" className={INPUT} {...field} />
            </FormControl>
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="minutes"
        render={field => (
          <FormItem>
            <FormLabel>面谈时长</FormLabel>
            <FormControl>
              <input type="number" className={INPUT} {...field} />
            </FormControl>
            <FormDescription>单位：分钟</FormDescription>
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="place"
        render={field => (
          <FormItem>
            <FormLabel>面谈地点</FormLabel>
            <FormControl>
              <input className={INPUT} {...field} />
            </FormControl>
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="mode"
        render={field => (
          <FormItem>
            <FormLabel>面谈方式</FormLabel>
            <ToggleField options={MODES} value={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
      <FormField
        control={control}
        name="fair"
        render={field => (
          <FormItem>
            <FormLabel>书展出差</FormLabel>
            <SpanField value={field.value} onChange={field.onChange} />
          </FormItem>
        )}
      />
    </div>
  );
}
