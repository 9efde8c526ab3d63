import { Descriptions, type DescriptionsProps } from 'antd';
import { type Line, recordLines, type StoredRecord } from '../records';

const SHORT = 16;

/** What the server received: short values side by side, longer texts below them. */
export function Received({ record }: { record: StoredRecord }) {
  const lines = recordLines(record);
  const short = lines.filter(line => line.text.length <= SHORT);
  const long = lines.filter(line => line.text.length > SHORT);
  return (
    <div className="received">
      <Lines lines={short} column={{ xs: 1, md: 2, xl: 3 }} />
      <Lines lines={long} column={1} />
    </div>
  );
}

function Lines({ lines, column }: { lines: Line[]; column: DescriptionsProps['column'] }) {
  if (lines.length === 0) return null;
  return (
    <Descriptions
      size="small"
      bordered
      {...(column ? { column } : {})}
      styles={{ label: { width: 140 } }}
      items={lines.map(({ key, label, text }) => ({ key, label, children: text }))}
    />
  );
}
