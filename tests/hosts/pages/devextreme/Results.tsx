import Form, { GroupItem, Label, SimpleItem } from 'devextreme-react/form';
import type { Review } from './model';
import { GRADES, PARTNERS } from './options';

export function Results({ review }: { review: Review }) {
  return (
    <Form formData={review} labelLocation="left" showColonAfterLabel>
      <GroupItem caption="业绩评定" colCount={2}>
        <SimpleItem
          dataField="merits"
          colSpan={2}
          editorType="dxTextArea"
          editorOptions={{ height: 90, maxLength: 500 }}
        >
          <Label text="业绩与优点" />
        </SimpleItem>
        <SimpleItem
          dataField="gaps"
          colSpan={2}
          editorType="dxTextArea"
          editorOptions={{ height: 90, maxLength: 500 }}
        >
          <Label text="不足与待提升" />
        </SimpleItem>
        <SimpleItem
          dataField="grade"
          editorType="dxLookup"
          editorOptions={{
            valueExpr: 'id',
            displayExpr: 'text',
            dataSource: GRADES,
            searchEnabled: false,
            placeholder: '请选择',
            dropDownOptions: { hideOnOutsideClick: true, showTitle: false },
          }}
        >
          <Label text="最终绩效等级" />
        </SimpleItem>
        <SimpleItem
          dataField="score"
          editorType="dxNumberBox"
          editorOptions={{ format: '#0.0', min: 0, max: 100, step: 0.5 }}
        >
          <Label text="最终得分" />
        </SimpleItem>
        <SimpleItem
          dataField="load"
          editorType="dxSlider"
          editorOptions={{
            min: 0,
            max: 100,
            step: 5,
            label: { visible: true },
            tooltip: { enabled: true },
          }}
        >
          <Label text="工作饱和度" />
        </SimpleItem>
        <SimpleItem
          dataField="partners"
          editorType="dxTagBox"
          editorOptions={{
            dataSource: PARTNERS,
            showSelectionControls: true,
            applyValueMode: 'useButtons',
            placeholder: '可多选',
          }}
        >
          <Label text="协作部门" />
        </SimpleItem>
      </GroupItem>
    </Form>
  );
}
