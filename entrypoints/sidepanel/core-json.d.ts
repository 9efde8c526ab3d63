/** The catalogue of fields as the panel needs it before a fill; made by `wxt.config.ts`. */
declare module '*.json?core' {
  const json: unknown;
  export default json;
}
