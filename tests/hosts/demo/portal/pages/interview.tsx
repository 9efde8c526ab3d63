import { Alert, App, Button, Form, Steps } from 'antd';
import { useCallback, useState } from 'react';
import { receivedTime, type StoredRecord, saveRecord } from '../../records';
import { Basics } from '../interview/basics';
import { Approval, Discussion, ManagerReview, SelfReview } from '../interview/evaluation';
import { plainValues, useExposedModel } from '../interview/model';
import { Received } from '../received';
import { PageHead } from './page-head';

const STAGES = ['员工自评', '上级评价', '绩效面谈', '结果确认'].map(title => ({ title }));

export function Interview() {
  const [form] = Form.useForm<Record<string, unknown>>();
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<StoredRecord>();
  const { message, modal } = App.useApp();
  const read = useCallback(() => plainValues(form.getFieldsValue(true)), [form]);
  useExposedModel(read);

  async function save() {
    setSaving(true);
    try {
      setSaved(await saveRecord(read()));
      window.scrollTo(0, 0);
    } catch (error) {
      message.error(`保存失败：${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setSaving(false);
    }
  }

  return (
    <>
      <PageHead title="绩效面谈记录表" tag="草稿" note="单据编号 PF-2025-0113 · 2025年度绩效考核">
        <Steps className="page-steps" size="small" current={2} items={STAGES} />
      </PageHead>
      <Form
        form={form}
        name="interview"
        layout="vertical"
        initialValues={{ status: '草稿' }}
        onFinish={save}
        onFinishFailed={() => message.warning('还有必填项未填写')}
        scrollToFirstError={{ block: 'center' }}
      >
        <div className="stack">
          {saved && <SavedNotice record={saved} />}
          <Basics />
          <SelfReview />
          <ManagerReview />
          <Discussion />
          <Approval />
        </div>
        <div className="form-actions">
          <span>{saved ? `上次保存 ${receivedTime(saved)}` : '尚未保存'}</span>
          <Button
            data-testid="submit"
            onClick={() => modal.info({ title: '提交审批', content: '当前环境未开通审批流程。' })}
          >
            提交审批
          </Button>
          <Button type="primary" htmlType="submit" loading={saving} data-testid="save">
            保存
          </Button>
        </div>
      </Form>
    </>
  );
}

function SavedNotice({ record }: { record: StoredRecord }) {
  return (
    <Alert
      type="success"
      showIcon
      data-testid="saved"
      title="已保存"
      description={
        <div className="stack">
          <span>
            服务器于 {receivedTime(record)} 收到以下内容，也可在 <a href="#/records">已存记录</a>{' '}
            中查看。
          </span>
          <Received record={record} />
        </div>
      }
    />
  );
}
