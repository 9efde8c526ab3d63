import { CheckList, Popup, SearchBar } from 'antd-mobile';
import { useState } from 'react';
import { MANAGERS } from './options';

interface Props {
  open: boolean;
  onClose(): void;
  value?: string;
  onChange?(value: string): void;
}

export function ManagerField({ open, onClose, value, onChange }: Props) {
  const [word, setWord] = useState('');

  return (
    <>
      {value ?? '请选择'}
      <Popup visible={open} destroyOnClose onMaskClick={onClose}>
        <div style={{ padding: 12 }}>
          <SearchBar placeholder="输入姓名搜索" value={word} onChange={setWord} />
        </div>
        <div style={{ height: 240, overflowY: 'auto' }}>
          <CheckList
            value={value ? [value] : []}
            onChange={chosen => {
              onChange?.(String(chosen[0] ?? ''));
              onClose();
            }}
          >
            {MANAGERS.filter(name => name.includes(word)).map(name => (
              <CheckList.Item key={name} value={name}>
                {name}
              </CheckList.Item>
            ))}
          </CheckList>
        </div>
      </Popup>
    </>
  );
}
