const EARLY = 'deps: [{ token: CascadeSelect }]';

/** Its cascade names a class above the class; Angular's own build links it, a build without does not. */
const cascadeLater = {
  name: 'cascade-later',
  transform: (code, id) =>
    id.includes('primeng-cascadeselect')
      ? code.replace(EARLY, 'deps: [{ token: forwardRef(() => CascadeSelect) }]')
      : undefined,
};

export const settings = {
  oxc: { decorator: { legacy: true } },
  plugins: [cascadeLater],
};
