import DropDownBox from 'devextreme-react/drop-down-box';
import TreeView from 'devextreme-react/tree-view';
import { useState } from 'react';
import type { Review } from './model';
import { WORKSHOPS } from './options';

export function WorkshopBox({ review }: { review: Review }) {
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState(review.workshop);
  const choose = (id: string | null) => {
    review.workshop = id;
    setValue(id);
  };

  return (
    <DropDownBox
      value={value}
      opened={isOpen}
      valueExpr="id"
      displayExpr="text"
      dataSource={WORKSHOPS}
      placeholder="请选择"
      showClearButton
      onOptionChanged={({ name, value: isNowOpen }) => {
        if (name === 'opened') setOpen(isNowOpen);
      }}
      onValueChanged={event => choose(event.value)}
      contentRender={() => (
        <TreeView
          dataSource={WORKSHOPS}
          dataStructure="plain"
          keyExpr="id"
          displayExpr="text"
          selectionMode="single"
          selectByClick
          onItemSelectionChanged={({ itemData, node }) => {
            if (!node?.selected) return;
            choose(String(itemData?.id));
            setOpen(false);
          }}
        />
      )}
    />
  );
}
