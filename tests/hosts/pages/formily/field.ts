import type { ISchema } from '@formily/react';

/** One field of the schema, laid out as a form item. */
export function item(
  title: string,
  component: string,
  props: Record<string, unknown> = {},
  rest: ISchema = {},
): ISchema {
  return {
    title,
    'x-decorator': 'FormItem',
    'x-component': component,
    'x-component-props': props,
    ...rest,
  };
}
