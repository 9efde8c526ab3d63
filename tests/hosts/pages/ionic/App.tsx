import {
  IonApp,
  IonButton,
  IonButtons,
  IonContent,
  IonHeader,
  IonItem,
  IonLabel,
  IonList,
  IonModal,
  IonPage,
  IonTitle,
  IonToolbar,
} from '@ionic/react';
import { useEffect, useRef, useState } from 'react';
import { Basics } from './Basics';
import { Conclusion } from './Conclusion';
import { emptyTalk, plainModel, type Talk } from './model';
import { Results } from './Results';

export function App() {
  const [talk, setTalk] = useState(emptyTalk);
  const [isOpen, setOpen] = useState(false);
  const latest = useRef(talk);
  const submitted = useRef(0);
  latest.current = talk;
  const set = (change: Partial<Talk>) => setTalk(held => ({ ...held, ...change }));

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <IonApp>
      <IonPage>
        <IonHeader>
          <IonToolbar color="success">
            <IonTitle>禾苗生鲜</IonTitle>
          </IonToolbar>
        </IonHeader>
        <IonContent>
          <IonList>
            <IonItem button onClick={() => setOpen(true)}>
              <IonLabel>
                <h2>蒋春晓</h2>
                <p>滨江一店，待面谈</p>
              </IonLabel>
            </IonItem>
          </IonList>
        </IonContent>
      </IonPage>
      <IonModal isOpen={isOpen} onDidDismiss={() => setOpen(false)}>
        <IonHeader>
          <IonToolbar>
            <IonTitle>年度面谈记录</IonTitle>
            <IonButtons slot="end">
              <IonButton onClick={() => setOpen(false)}>关闭</IonButton>
            </IonButtons>
          </IonToolbar>
        </IonHeader>
        <IonContent>
          <Basics talk={talk} set={set} />
          <Results talk={talk} set={set} />
          <Conclusion talk={talk} set={set} />
          <IonButton
            expand="block"
            className="ion-margin"
            onClick={() => {
              submitted.current += 1;
            }}
          >
            提交
          </IonButton>
        </IonContent>
      </IonModal>
    </IonApp>
  );
}
