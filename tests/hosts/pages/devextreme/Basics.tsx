import Form, { GroupItem, Label, RequiredRule, SimpleItem } from 'devextreme-react/form';
import type { Review } from './model';
import { DEPARTMENTS, MODES, ROOMS, WITNESSES } from './options';
import { WorkshopBox } from './WorkshopBox';

/** Answers after a moment, as a server would. */
const witnesses = {
  key: 'id',
  byKey: async (key: string) => WITNESSES.find(({ id }) => id === key),
  load: async ({ searchValue }: { searchValue?: string }) => {
    await new Promise(resume => setTimeout(resume, 250));
    return WITNESSES.filter(({ text }) => text.includes(searchValue ?? ''));
  },
};

const named = { valueExpr: 'id', displayExpr: 'text' };

export function Basics({ review }: { review: Review }) {
  return (
    <Form formData={review} labelLocation="left" showColonAfterLabel>
      <GroupItem caption="面谈信息" colCount={2}>
        <SimpleItem dataField="employee" editorOptions={{ readOnly: true }}>
          <Label text="员工姓名" />
        </SimpleItem>
        <SimpleItem dataField="state" editorOptions={{ disabled: true }}>
          <Label text="流程状态" />
        </SimpleItem>
        <SimpleItem dataField="position">
          <Label text="现任岗位" />
        </SimpleItem>
        <SimpleItem
          dataField="department"
          editorType="dxSelectBox"
          editorOptions={{ ...named, dataSource: DEPARTMENTS, placeholder: '请选择' }}
        >
          <Label text="所在部门" />
          <RequiredRule message="请选择部门" />
        </SimpleItem>
        <SimpleItem dataField="workshop" render={() => <WorkshopBox review={review} />}>
          <Label text="所属车间" />
        </SimpleItem>
        <SimpleItem
          dataField="talkAt"
          editorType="dxDateBox"
          editorOptions={{
            type: 'datetime',
            displayFormat: 'yyyy-MM-dd HH:mm',
            dateSerializationFormat: 'yyyy-MM-ddTHH:mm:ss',
          }}
        >
          <Label text="面谈时间" />
        </SimpleItem>
        <SimpleItem
          dataField="minutes"
          editorType="dxNumberBox"
          editorOptions={{ showSpinButtons: true, min: 10, max: 240, step: 5 }}
        >
          <Label text="面谈时长（分钟）" />
        </SimpleItem>
        <SimpleItem
          dataField="place"
          editorType="dxAutocomplete"
          editorOptions={{ dataSource: ROOMS, minSearchLength: 1 }}
        >
          <Label text="面谈地点" />
        </SimpleItem>
        <SimpleItem
          dataField="mode"
          editorType="dxRadioGroup"
          editorOptions={{ ...named, dataSource: MODES, layout: 'horizontal' }}
        >
          <Label text="面谈方式" />
        </SimpleItem>
        <SimpleItem
          dataField="witness"
          editorType="dxSelectBox"
          editorOptions={{
            ...named,
            dataSource: witnesses,
            searchEnabled: true,
            minSearchLength: 1,
            showDataBeforeSearch: false,
            placeholder: '输入姓名搜索',
          }}
        >
          <Label text="HR 列席人" />
        </SimpleItem>
        <SimpleItem
          dataField="period"
          colSpan={2}
          editorType="dxDateRangeBox"
          editorOptions={{
            displayFormat: 'yyyy-MM-dd',
            dateSerializationFormat: 'yyyy-MM-dd',
            startDateLabel: '开始',
            endDateLabel: '结束',
          }}
        >
          <Label text="评估区间" />
        </SimpleItem>
      </GroupItem>
    </Form>
  );
}
