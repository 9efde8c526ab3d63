import { Tag } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  note: string;
  tag?: string;
  children?: ReactNode;
}

export function PageHead({ title, note, tag, children }: Props) {
  return (
    <div className="page-head">
      <div>
        <h1>
          {title}
          {tag && <Tag>{tag}</Tag>}
        </h1>
        <p>{note}</p>
      </div>
      {children}
    </div>
  );
}
