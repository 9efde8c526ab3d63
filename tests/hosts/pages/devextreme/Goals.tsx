import DataGrid, { Column, Editing, Paging } from 'devextreme-react/data-grid';
import type { Goal } from './model';

export function Goals({ goals }: { goals: Goal[] }) {
  return (
    <>
      <h3>下阶段目标</h3>
      <DataGrid dataSource={goals} showBorders>
        <Paging enabled={false} />
        <Editing
          mode="cell"
          allowAdding
          allowUpdating
          allowDeleting
          newRowPosition="last"
          confirmDelete={false}
        />
        <Column dataField="name" caption="目标" />
        <Column dataField="metric" caption="衡量指标" />
        <Column dataField="weight" caption="权重(%)" dataType="number" width={110} />
        <Column
          dataField="due"
          caption="完成时间"
          dataType="date"
          format="yyyy-MM-dd"
          width={150}
          editorOptions={{ dateSerializationFormat: 'yyyy-MM-dd' }}
        />
      </DataGrid>
    </>
  );
}
