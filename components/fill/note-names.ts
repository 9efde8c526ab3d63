import { usePanel } from '../panel-context';

/** Names of notes by their ids: the canonical label, or the label the manager gave. */
export function useNoteNames(): (answerIds: readonly string[]) => string {
  const { app, i18n } = usePanel();
  const screen = app.screen.value;
  const ownNotes = screen.kind === 'interview' ? screen.model.interview.value.ownNotes : [];
  const nameOf = (id: string) => {
    const field = app.catalogue.fields.find(candidate => candidate.id === id);
    return field ? i18n.text(field.label) : (ownNotes.find(note => note.id === id)?.label ?? id);
  };
  return answerIds => answerIds.map(nameOf).join(' + ');
}
