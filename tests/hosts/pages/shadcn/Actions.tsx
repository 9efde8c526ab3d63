import { type Control, useFieldArray } from 'react-hook-form';
import { INPUT, OUTLINE } from './classes';
import { FormControl, FormField, FormItem, FormLabel } from './form';
import { Bin, Plus } from './icons';
import type { Review } from './model';
import { DayField } from './pickers';

export function Actions({ control }: { control: Control<Review> }) {
  const { fields, append, remove } = useFieldArray({ control, name: 'actions' });

  return (
    <div className="col-span-2 grid gap-3">
      <p className="text-sm font-medium">改进行动项</p>
      {fields.map(({ id }, at) => (
        <div key={id} className="flex items-end gap-2 rounded-md border border-zinc-200 p-3">
          <FormField
            control={control}
            name={`actions.${at}.task`}
            render={field => (
              <FormItem className="grid flex-2 gap-2">
                <FormLabel>改进行动</FormLabel>
                <FormControl>
                  <input className={INPUT} {...field} />
                </FormControl>
              </FormItem>
            )}
          />
          <FormField
            control={control}
            name={`actions.${at}.owner`}
            render={field => (
              <FormItem className="grid flex-1 gap-2">
                <FormLabel>责任人</FormLabel>
                <FormControl>
                  <input className={INPUT} {...field} />
                </FormControl>
              </FormItem>
            )}
          />
          <FormField
            control={control}
            name={`actions.${at}.due`}
            render={field => (
              <FormItem className="grid flex-1 gap-2">
                <FormLabel>完成时限</FormLabel>
                <DayField value={field.value} onChange={field.onChange} />
              </FormItem>
            )}
          />
          <button
            type="button"
            className="inline-flex size-9 items-center justify-center rounded-md hover:bg-zinc-100"
            onClick={() => remove(at)}
          >
            <Bin />
            <span className="sr-only">删除</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        className={`${OUTLINE} w-fit`}
        onClick={() => append({ task: '', owner: '', due: undefined })}
      >
        <Plus />
        添加行动项
      </button>
    </div>
  );
}
