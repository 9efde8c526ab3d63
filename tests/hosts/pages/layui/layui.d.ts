interface LayuiForm {
  render(): void;
  val(filter: string): Record<string, string>;
  on(event: string, react: () => boolean): void;
}

interface Layui {
  form: LayuiForm;
  laydate: { render(options: Record<string, unknown>): void };
  rate: { render(options: Record<string, unknown>): void };
  slider: { render(options: Record<string, unknown>): void };
  use(modules: string[], start: () => void): void;
}

declare const layui: Layui;
declare module 'layui/dist/layui.js';
