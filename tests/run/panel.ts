/**
 * What the runs need of the panel, whichever browser shows it. Playwright's `Page` is one as it
 * stands; Firefox's sidebar, which no test tool lists among its pages, is made into one.
 */
export interface Panel {
  locator(selector: string): PanelLocator;
  waitForTimeout(ms: number): Promise<void>;
  /** Gives the panel the focus, as a click of the manager's would. */
  bringToFront(): Promise<void>;
}

/** A locator means the first match unless `nth` says otherwise; actions wait until it can take them. */
export interface PanelLocator {
  first(): PanelLocator;
  nth(at: number): PanelLocator;
  count(): Promise<number>;
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  setInputFiles(file: PanelFile): Promise<void>;
  getAttribute(name: string): Promise<string | null>;
  textContent(): Promise<string | null>;
  isVisible(): Promise<boolean>;
  waitFor(options?: { state?: 'visible' | 'detached'; timeout?: number }): Promise<void>;
  /** `read` runs inside the panel and sees nothing of the code around it. */
  evaluateAll<R>(read: (elements: (HTMLElement | SVGElement)[]) => R): Promise<R>;
}

export interface PanelFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
