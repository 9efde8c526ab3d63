export type FormName = 'interview-record' | 'improvement-plan';

export interface StoredRecord {
  form: FormName;
  receivedAt: string;
  data: Record<string, unknown>;
}

/** Posts a form to the origin the page came from and returns what the server stored. */
export async function saveRecord(data: Record<string, unknown>): Promise<StoredRecord> {
  const response = await fetch('/api/records', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });
  const body = (await response.json()) as StoredRecord | { message: string };
  if ('message' in body) throw new Error(body.message);
  return body;
}

export async function loadRecords(): Promise<StoredRecord[]> {
  const response = await fetch('/api/records');
  if (!response.ok) throw new Error(`读取失败（${response.status}）`);
  return (await response.json()) as StoredRecord[];
}

export interface Line {
  key: string;
  label: string;
  text: string;
}

/** The filled values of a record under the names people know them by. */
export function recordLines(record: StoredRecord): Line[] {
  const labels: Record<string, string> = LABELS[record.form];
  return Object.entries(record.data)
    .filter(([, value]) => value !== null && value !== '' && value !== false)
    .map(([key, value]) => ({
      key,
      label: labels[key] ?? key,
      text: value === true ? '是' : String(value),
    }));
}

export function receivedTime(record: StoredRecord): string {
  return new Date(record.receivedAt).toLocaleString('zh-CN', { hour12: false });
}

const LABELS = {
  'interview-record': {
    employeeName: '被面谈人',
    employeeNo: '工号',
    department: '所属部门',
    position: '岗位名称',
    jobLevel: '职级',
    hireDate: '入职日期',
    managerName: '面谈人',
    period: '考核周期',
    interviewDate: '面谈日期',
    interviewMode: '面谈方式',
    interviewType: '面谈类型',
    location: '面谈地点',
    duration: '面谈时长（分钟）',
    status: '状态',
    selfSummary: '员工自我评价',
    selfAchievements: '工作成功的方面',
    selfShortcomings: '自评不足',
    selfRating: '自评等级',
    managerComment: '上级评语',
    managerRating: '上级评定等级',
    gapExplanation: '评价差异说明',
    keyEvents: '重点事项复盘',
    strengths: '突出业绩与优点',
    weaknesses: '存在的不足',
    rootCause: '原因分析',
    employeeSign: '员工签字',
    managerSign: '面谈人签字',
    hrOpinion: '人力资源部意见',
    salary: '调薪建议',
    remarks: '备注',
  },
  'improvement-plan': {
    improvementPlan: '改进措施',
    difficulties: '需协调的困难',
    supportNeeded: '所需资源支持',
    trainingNeeded: '是否需要培训',
    trainingPlan: '培训需求与计划',
    careerAspiration: '职业发展意向',
    developmentPlan: '个人发展计划',
    nextGoals: '下期目标',
    followUpDate: '下次面谈时间',
    consensus: '双方共识',
    overallComment: '综合评语',
    finalRating: '最终绩效等级',
    finalScore: '最终得分',
    agreement: '员工是否认同',
    employeeComments: '员工意见',
    objection: '异议或申诉内容',
    resultInformed: '已告知绩效结果',
    appealInformed: '已告知申诉渠道',
    otherMatters: '其他沟通事项',
    employeeSign: '员工签名',
    signDate: '签字日期',
    compensation: '薪酬调整建议',
  },
} satisfies Record<FormName, Record<string, string>>;
