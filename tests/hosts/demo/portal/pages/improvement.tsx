import { Card } from 'antd';
import { PageHead } from './page-head';

const frameUrl = document.querySelector<HTMLMetaElement>('meta[name="frame-url"]')?.content ?? '';

export function Improvement() {
  return (
    <>
      <PageHead title="改进计划与结果确认" note="2025年度绩效 · 由绩效改进系统提供" tag="待填写" />
      <Card className="frame-card" variant="borderless" styles={{ body: { padding: 0 } }}>
        <iframe src={`${frameUrl}/`} title="绩效改进计划与结果确认" />
      </Card>
    </>
  );
}
