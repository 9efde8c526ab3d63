/** Which notes no form may get. The fill engine refuses them by their policy; this names them beforehand. */
import type { FieldCatalogue } from './canonical-field';
import type { Interview } from './interview';
import { isEmptyNote } from './note-value';

/** Private notes and signatures always, other private fields where they hold something. */
export function withheldFields(interview: Interview, catalogue: FieldCatalogue): string[] {
  return catalogue.fields
    .filter(({ id, step, kind }) => {
      if (kind === 'signature' || id === 'private_notes') return true;
      return step === 'private' && !isEmptyNote(interview.notes[id]);
    })
    .map(({ id }) => id);
}
