const CENTRES = ['华东', '华南', '华北', '西南', '华中'];
const UNITS = ['销售部', '交付部', '客服部', '财务部', '人事行政部', '采购部'];

/** Thirty departments, as the search box of the select expects. */
export const DEPARTMENTS = CENTRES.flatMap((centre, one) =>
  UNITS.map((unit, two) => ({ code: `${one + 1}0${two + 1}`, name: `${centre}${unit}` })),
);
