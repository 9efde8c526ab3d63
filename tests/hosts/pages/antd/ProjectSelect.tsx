import { Select, Spin } from 'antd';
import { useRef, useState } from 'react';
import { PROJECTS } from './options';

interface Props {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
}

/** Asks the server for projects once the typing pauses. */
export function ProjectSelect(props: Props) {
  const [found, setFound] = useState<typeof PROJECTS>([]);
  const [fetching, setFetching] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function search(text: string) {
    clearTimeout(timer.current);
    setFound([]);
    if (text.trim() === '') return;
    setFetching(true);
    timer.current = setTimeout(() => {
      setFound(PROJECTS.filter(project => project.label.includes(text.trim())));
      setFetching(false);
    }, 300);
  }

  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: search }}
      placeholder="输入项目名称查询"
      notFoundContent={fetching ? <Spin size="small" /> : null}
      options={found}
    />
  );
}
