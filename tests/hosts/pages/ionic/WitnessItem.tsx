import {
  IonContent,
  IonHeader,
  IonItem,
  IonLabel,
  IonList,
  IonModal,
  IonNote,
  IonSearchbar,
  IonToolbar,
} from '@ionic/react';
import { useState } from 'react';
import type { Section } from './model';
import { WITNESSES } from './options';

/** A list with a search bar in a sheet of its own, as Ionic's guide has it. */
export function WitnessItem({ talk, set }: Section) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const chosen = WITNESSES.find(({ value }) => value === talk.witness);

  return (
    <>
      <IonItem button detail onClick={() => setOpen(true)}>
        <IonLabel>HR 列席人</IonLabel>
        <IonNote slot="end">{chosen?.text ?? '请选择'}</IonNote>
      </IonItem>
      <IonModal isOpen={isOpen} onDidDismiss={() => setOpen(false)}>
        <IonHeader>
          <IonToolbar>
            <IonSearchbar
              placeholder="搜索姓名"
              value={typed}
              onIonInput={({ detail }) => setTyped(detail.value ?? '')}
            />
          </IonToolbar>
        </IonHeader>
        <IonContent>
          <IonList>
            {WITNESSES.filter(({ text }) => text.includes(typed)).map(({ value, text }) => (
              <IonItem
                key={value}
                button
                detail={false}
                onClick={() => {
                  set({ witness: value });
                  setOpen(false);
                }}
              >
                <IonLabel>{text}</IonLabel>
              </IonItem>
            ))}
          </IonList>
        </IonContent>
      </IonModal>
    </>
  );
}
