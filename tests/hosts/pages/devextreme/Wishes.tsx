import ButtonGroup from 'devextreme-react/button-group';
import CheckBox from 'devextreme-react/check-box';
import Form, { GroupItem, Label, SimpleItem } from 'devextreme-react/form';
import { useState } from 'react';
import type { Review } from './model';
import { COURSES, YES_NO } from './options';

export function Wishes({ review }: { review: Review }) {
  return (
    <Form formData={review} labelLocation="left" showColonAfterLabel>
      <GroupItem caption="发展与结论" colCount={2}>
        <SimpleItem
          render={() => (
            <ButtonGroup
              items={YES_NO}
              keyExpr="id"
              onSelectedItemKeysChange={keys => {
                review.training = keys;
              }}
            />
          )}
        >
          <Label text="是否需要培训" />
        </SimpleItem>
        <SimpleItem render={() => <Courses review={review} />}>
          <Label text="培训课程" />
        </SimpleItem>
        <SimpleItem
          dataField="followUp"
          editorType="dxDateBox"
          editorOptions={{
            type: 'date',
            displayFormat: 'yyyy年MM月dd日',
            dateSerializationFormat: 'yyyy-MM-dd',
            openOnFieldClick: true,
          }}
        >
          <Label text="跟进日期" />
        </SimpleItem>
        <SimpleItem
          dataField="shiftAt"
          editorType="dxDateBox"
          editorOptions={{
            type: 'time',
            displayFormat: 'HH:mm',
            dateSerializationFormat: 'HH:mm:ss',
            interval: 10,
          }}
        >
          <Label text="班前会时间" />
        </SimpleItem>
        <SimpleItem
          dataField="remind"
          editorType="dxSwitch"
          editorOptions={{ switchedOnText: '开', switchedOffText: '关' }}
        >
          <Label text="到期提醒" />
        </SimpleItem>
        <SimpleItem dataField="informed" editorType="dxCheckBox">
          <Label text="已告知绩效结果" />
        </SimpleItem>
        <SimpleItem
          dataField="support"
          colSpan={2}
          editorType="dxTextArea"
          editorOptions={{ autoResizeEnabled: true }}
        >
          <Label text="所需支持" />
        </SimpleItem>
        <SimpleItem
          dataField="reply"
          colSpan={2}
          editorType="dxTextArea"
          editorOptions={{ autoResizeEnabled: true }}
        >
          <Label text="员工意见" />
        </SimpleItem>
        <SimpleItem dataField="sign">
          <Label text="员工签字" />
        </SimpleItem>
        <SimpleItem dataField="raise">
          <Label text="调薪建议" />
        </SimpleItem>
        <SimpleItem dataField="hr" colSpan={2} editorType="dxTextArea">
          <Label text="人力资源部意见" />
        </SimpleItem>
      </GroupItem>
    </Form>
  );
}

function Courses({ review }: { review: Review }) {
  const [chosen, setChosen] = useState(review.courses);
  const mark = (course: string, isWanted: boolean) => {
    review.courses = COURSES.filter(one =>
      one === course ? isWanted : review.courses.includes(one),
    );
    setChosen(review.courses);
  };

  return (
    <div className="checks">
      {COURSES.map(course => (
        <CheckBox
          key={course}
          text={course}
          value={chosen.includes(course)}
          onValueChanged={({ value }) => mark(course, value === true)}
        />
      ))}
    </div>
  );
}
