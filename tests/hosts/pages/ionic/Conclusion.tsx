import {
  IonCheckbox,
  IonItem,
  IonLabel,
  IonList,
  IonListHeader,
  IonSegment,
  IonSegmentButton,
  IonToggle,
} from '@ionic/react';
import type { Section } from './model';
import { COURSES } from './options';
import { Words } from './Words';

export function Conclusion({ talk, set }: Section) {
  return (
    <IonList>
      <IonListHeader>
        <IonLabel>发展与结论</IonLabel>
      </IonListHeader>
      <IonItem>
        <IonLabel>是否需要培训</IonLabel>
        <IonSegment
          slot="end"
          value={talk.needTraining ?? undefined}
          onIonChange={({ detail }) => set({ needTraining: String(detail.value) })}
        >
          <IonSegmentButton value="Y">
            <IonLabel>是</IonLabel>
          </IonSegmentButton>
          <IonSegmentButton value="N">
            <IonLabel>否</IonLabel>
          </IonSegmentButton>
        </IonSegment>
      </IonItem>
      <IonListHeader>
        <IonLabel>培训课程</IonLabel>
      </IonListHeader>
      {COURSES.map(course => (
        <IonItem key={course}>
          <IonCheckbox
            checked={talk.courses.includes(course)}
            onIonChange={({ detail }) =>
              set({
                courses: COURSES.filter(one =>
                  one === course ? detail.checked : talk.courses.includes(one),
                ),
              })
            }
          >
            {course}
          </IonCheckbox>
        </IonItem>
      ))}
      <Words
        label="跟进日期"
        type="date"
        value={talk.followUp}
        onChange={followUp => set({ followUp })}
      />
      <Words
        label="晨会时间"
        type="time"
        value={talk.morning}
        onChange={morning => set({ morning })}
      />
      <IonItem>
        <IonToggle
          checked={talk.remind}
          onIonChange={({ detail }) => set({ remind: detail.checked })}
        >
          到期提醒
        </IonToggle>
      </IonItem>
      <IonItem>
        <IonCheckbox
          checked={talk.informed}
          onIonChange={({ detail }) => set({ informed: detail.checked })}
        >
          已告知绩效结果
        </IonCheckbox>
      </IonItem>
      <Words label="双方共识" isLong value={talk.agreed} onChange={agreed => set({ agreed })} />
      <Words label="员工意见" isLong value={talk.reply} onChange={reply => set({ reply })} />
      <Words label="员工签字" value={talk.sign} onChange={sign => set({ sign })} />
      <Words label="调薪建议" value={talk.raise} onChange={raise => set({ raise })} />
      <Words label="人力资源部意见" isLong value={talk.hr} onChange={hr => set({ hr })} />
    </IonList>
  );
}
