import {
  IonItem,
  IonLabel,
  IonList,
  IonListHeader,
  IonRange,
  IonSelect,
  IonSelectOption,
} from '@ionic/react';
import { Actions } from './Actions';
import type { Section } from './model';
import { GRADES, POSTS } from './options';
import { Words } from './Words';

export function Results({ talk, set }: Section) {
  return (
    <>
      <IonList>
        <IonListHeader>
          <IonLabel>表现与评定</IonLabel>
        </IonListHeader>
        <Words label="业绩与优点" isLong value={talk.merits} onChange={merits => set({ merits })} />
        <Words label="不足与待提升" isLong value={talk.gaps} onChange={gaps => set({ gaps })} />
        <Words label="改进计划" isLong value={talk.plan} onChange={plan => set({ plan })} />
        <IonItem>
          <IonRange
            label="工作饱和度"
            min={0}
            max={100}
            step={5}
            pin
            value={talk.load}
            onIonChange={({ detail }) => set({ load: Number(detail.value) })}
          />
        </IonItem>
        <IonItem>
          <IonSelect
            label="最终绩效等级"
            interface="action-sheet"
            placeholder="请选择"
            cancelText="取消"
            value={talk.grade}
            onIonChange={({ detail }) => set({ grade: detail.value })}
          >
            {GRADES.map(({ value, text }) => (
              <IonSelectOption key={value} value={value}>
                {text}
              </IonSelectOption>
            ))}
          </IonSelect>
        </IonItem>
        <Words
          label="最终得分"
          type="number"
          value={talk.score}
          onChange={score => set({ score })}
        />
        <IonItem>
          <IonSelect
            label="可支援岗位"
            multiple
            placeholder="可多选"
            okText="确定"
            cancelText="取消"
            value={talk.posts}
            onIonChange={({ detail }) => set({ posts: detail.value })}
          >
            {POSTS.map(({ value, text }) => (
              <IonSelectOption key={value} value={value}>
                {text}
              </IonSelectOption>
            ))}
          </IonSelect>
        </IonItem>
      </IonList>
      <Actions talk={talk} set={set} />
    </>
  );
}
