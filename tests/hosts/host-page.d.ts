interface Window {
  /** What the page's framework holds now, keyed by the page's keys. Absent on pages without a form. */
  __model?: () => Record<string, unknown>;
}
