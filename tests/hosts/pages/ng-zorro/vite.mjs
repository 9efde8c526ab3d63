export const settings = { oxc: { decorator: { legacy: true } } };
