/** A rating scale as data, in a pack or of one interview's own. */
import * as v from 'valibot';

export const nonEmpty = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty: write the text'));
export const text = v.object({ zh: nonEmpty, en: nonEmpty });
export const band = v.picklist(['high', 'mid', 'low']);

export const ScaleSchema = v.object({
  id: nonEmpty,
  label: text,
  /** Best first. */
  levels: v.pipe(
    v.array(
      v.object({
        value: nonEmpty,
        label: text,
        band,
        /** The least score that earns this level; left out where the company does not score. */
        from: v.optional(v.pipe(v.number(), v.finite())),
      }),
    ),
    v.minLength(2, 'needs at least two levels'),
  ),
});
