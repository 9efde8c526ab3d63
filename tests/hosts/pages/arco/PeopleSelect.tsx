import { Select } from '@arco-design/web-react';
import { useRef, useState } from 'react';
import { PEOPLE } from './options';

interface Props {
  value?: string[];
  onChange?(value: string[]): void;
}

/** Asks the staff service a moment after the last key. */
export function PeopleSelect({ value, onChange }: Props) {
  const [options, setOptions] = useState<typeof PEOPLE>([]);
  const [loading, setLoading] = useState(false);
  const timer = useRef<number>(undefined);

  const search = (text: string) => {
    window.clearTimeout(timer.current);
    if (text === '') return;
    setLoading(true);
    timer.current = window.setTimeout(() => {
      setOptions(PEOPLE.filter(({ label }) => label.includes(text)));
      setLoading(false);
    }, 250);
  };

  return (
    <Select
      mode="multiple"
      showSearch
      filterOption={false}
      options={options}
      loading={loading}
      value={value}
      placeholder="输入姓名搜索"
      onSearch={search}
      onChange={onChange}
    />
  );
}
