import {
  IonButton,
  IonCol,
  IonGrid,
  IonInput,
  IonLabel,
  IonListHeader,
  IonRow,
} from '@ionic/react';
import type { Action, Section } from './model';

export function Actions({ talk, set }: Section) {
  const edit = (id: number, change: Partial<Action>) =>
    set({ actions: talk.actions.map(one => (one.id === id ? { ...one, ...change } : one)) });
  const add = () => {
    const id = (talk.actions.at(-1)?.id ?? 0) + 1;
    set({ actions: [...talk.actions, { id, task: '', owner: '', due: '' }] });
  };

  return (
    <>
      <IonListHeader>
        <IonLabel>改进行动项</IonLabel>
      </IonListHeader>
      <IonGrid>
        <IonRow>
          <IonCol size="6">改进行动</IonCol>
          <IonCol size="3">责任人</IonCol>
          <IonCol size="3">完成时限</IonCol>
        </IonRow>
        {talk.actions.map(({ id, task, owner, due }) => (
          <IonRow key={id}>
            <IonCol size="6">
              <IonInput
                aria-label="改进行动"
                fill="outline"
                value={task}
                onIonInput={({ detail }) => edit(id, { task: detail.value ?? '' })}
              />
            </IonCol>
            <IonCol size="3">
              <IonInput
                aria-label="责任人"
                fill="outline"
                value={owner}
                onIonInput={({ detail }) => edit(id, { owner: detail.value ?? '' })}
              />
            </IonCol>
            <IonCol size="3">
              <IonInput
                aria-label="完成时限"
                type="date"
                fill="outline"
                value={due}
                onIonInput={({ detail }) => edit(id, { due: detail.value ?? '' })}
              />
            </IonCol>
          </IonRow>
        ))}
      </IonGrid>
      <IonButton fill="outline" className="ion-margin-horizontal" onClick={add}>
        添加行动
      </IonButton>
    </>
  );
}
