/** The catalogue of fields as the panel needs it before a fill; made by `wxt.config.ts`. */
declare module '*.json?core' {
  const json: unknown;
  export default json;
}

/** The names of the default pack's steps, made by `wxt.config.ts`, too. */
declare module '*.json?names' {
  const names: Readonly<
    Record<import('@/utils/domain/steps').StepId, import('@/utils/domain/canonical-field').Text>
  >;
  export default names;
}
