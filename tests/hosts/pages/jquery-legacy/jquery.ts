import jquery from 'jquery';

/** What this page uses of jQuery and its plugins. */
export interface Query {
  (target: string | EventTarget | (() => void)): Query;
  readonly length: number;
  [at: number]: HTMLElement;
  on(event: string, react: (event: Event) => void): Query;
  on(event: string, selector: string, react: (event: Event) => void): Query;
  each(react: (this: HTMLElement) => void): Query;
  append(html: string): Query;
  find(selector: string): Query;
  closest(selector: string): Query;
  remove(): Query;
  is(selector: string): boolean;
  attr(name: string): string;
  val(): string;
  select2(options: object): Query;
  select2(question: 'data'): { id: string; text: string }[];
  datepicker(options?: object): Query;
  datepicker(question: 'getDate'): Date | null;
}

export const $ = jquery as unknown as Query;

Object.assign(window, { jQuery: jquery, $: jquery });
