/** What this page uses of the script that amis is embedded by. */
export type Embed = (
  selector: string,
  schema: object,
  props: object,
  env: { theme: string; fetcher(request: { url: string }): Promise<unknown> },
) => AmisScope;

export interface AmisScope {
  getComponentById(id: string): { getValues(): Record<string, unknown> } | undefined;
}

declare global {
  interface Window {
    amisRequire(name: string): unknown;
  }
}
