import {
  IonDatetime,
  IonDatetimeButton,
  IonItem,
  IonLabel,
  IonList,
  IonListHeader,
  IonModal,
  IonRadio,
  IonRadioGroup,
  IonSelect,
  IonSelectOption,
} from '@ionic/react';
import type { Section } from './model';
import { AREAS, MODES } from './options';
import { WitnessItem } from './WitnessItem';
import { Words } from './Words';

export function Basics({ talk, set }: Section) {
  return (
    <IonList>
      <IonListHeader>
        <IonLabel>面谈信息</IonLabel>
      </IonListHeader>
      <Words label="员工姓名" isReadOnly value={talk.employee} />
      <Words label="所在门店" isDisabled value={talk.store} />
      <Words label="岗位" value={talk.position} onChange={position => set({ position })} />
      <IonItem>
        <IonSelect
          label="所属片区"
          labelPlacement="floating"
          interface="popover"
          value={talk.area}
          onIonChange={({ detail }) => set({ area: detail.value })}
        >
          {AREAS.map(({ value, text }) => (
            <IonSelectOption key={value} value={value}>
              {text}
            </IonSelectOption>
          ))}
        </IonSelect>
      </IonItem>
      <IonItem>
        <IonLabel>面谈时间</IonLabel>
        <IonDatetimeButton datetime="talk-at" />
        <IonModal keepContentsMounted>
          <IonDatetime
            id="talk-at"
            presentation="date-time"
            locale="zh-CN"
            hourCycle="h23"
            showDefaultButtons
            doneText="确定"
            cancelText="取消"
            value={talk.talkAt}
            onIonChange={({ detail }) => set({ talkAt: String(detail.value ?? '') || null })}
          />
        </IonModal>
      </IonItem>
      <Words
        label="面谈时长"
        type="number"
        unit="单位：分钟"
        value={talk.minutes}
        onChange={minutes => set({ minutes })}
      />
      <Words label="面谈地点" value={talk.place} onChange={place => set({ place })} />
      <IonRadioGroup value={talk.mode} onIonChange={({ detail }) => set({ mode: detail.value })}>
        <IonListHeader>
          <IonLabel>面谈方式</IonLabel>
        </IonListHeader>
        {MODES.map(({ value, text }) => (
          <IonItem key={value}>
            <IonRadio value={value}>{text}</IonRadio>
          </IonItem>
        ))}
      </IonRadioGroup>
      <WitnessItem talk={talk} set={set} />
      <Words
        label="考核开始日期"
        type="date"
        value={talk.periodFrom}
        onChange={periodFrom => set({ periodFrom })}
      />
      <Words
        label="考核结束日期"
        type="date"
        value={talk.periodTo}
        onChange={periodTo => set({ periodTo })}
      />
    </IonList>
  );
}
