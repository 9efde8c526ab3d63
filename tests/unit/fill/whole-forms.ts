/** Forms as they stand in HR systems, written down label by label. */
import { type FormField, field, under, type WholeForm } from './form-model';

const box = (note: string | null, label: string): FormField =>
  field(note, label, { kind: 'textarea' });
const date = (note: string | null, label: string): FormField =>
  field(note, label, { kind: 'date' });
const select = (note: string | null, label: string, options?: readonly string[]): FormField =>
  field(note, label, { kind: 'select', ...(options && { options }) });
const cell = (note: string | null, label: string, kind: 'text' | 'textarea' | 'date' = 'text') =>
  field(note, label, { kind, source: 'row-header' });

const RATINGS = ['S', 'A', 'B', 'C', 'D'];

/** A plain table, the left cell is the label; numbers, colons and spaces in the labels. */
const PLAIN_TABLE: WholeForm = {
  name: 'Chinese plain table',
  fields: [
    field(null, '', { placeholder: '请输入菜单名称搜索' }),
    cell('employee_name', '姓　名：'),
    cell('employee_no', '工号：'),
    cell('department', '所在部门：'),
    cell('position', '职　务：'),
    cell('hire_date', '入职时间：', 'date'),
    cell('review_period_label', '考核期间：'),
    cell('manager_name', '面谈人：'),
    cell('interview_datetime', '面谈时间：', 'date'),
    cell('interview_location', '面谈地点：'),
    cell('strengths', '1、本期工作业绩与优点：', 'textarea'),
    cell('weaknesses', '2、存在的不足：', 'textarea'),
    cell('root_cause', '3、未达标原因分析：', 'textarea'),
    cell('improvement_plan', '4、改进措施：', 'textarea'),
    cell('support_needed', '5、需要的支持与帮助：', 'textarea'),
    cell('next_goals_text', '6、下阶段工作目标：', 'textarea'),
    cell('employee_comments', '7、被面谈人意见：', 'textarea'),
    cell(null, '被面谈人签字：'),
    cell(null, '面谈人签字：'),
    cell(null, '人力资源部意见：', 'textarea'),
    cell('remarks', '备注：', 'textarea'),
  ],
};

/** F1 with its question-like labels. */
const TEMPLATE_F1: WholeForm = {
  name: 'F1 template with questions',
  fields: [
    field('department', '部门'),
    field('position', '职位'),
    field('employee_name', '姓名'),
    date('interview_datetime', '考核日期'),
    box('self_achievements', '工作成功的方面'),
    box('self_shortcomings', '工作中需要改善的地方'),
    field('training_needed', '是否需要接受一定的培训', { kind: 'radio', options: ['是', '否'] }),
    box(null, '本人认为自己的工作在本部门和全公司中处于什么状况'),
    box(null, '本部门工作最好、最差的是谁?'),
    box('employee_comments', '对考核有什么意见'),
    box('support_needed', '希望从公司得到怎样的帮助'),
    box('improvement_plan', '下一步的工作和绩效的改进方向'),
    field(null, '面谈人签名'),
    date(null, '签名日期'),
    box('remarks', '备注'),
  ],
};

const FRONT_LINE_F2: WholeForm = {
  name: 'F2 front line, tables and two voices',
  fields: [
    field('employee_name', '姓名'),
    field('position', '职位'),
    date('hire_date', '入职时间'),
    field('department', '部门'),
    ...under('一、绩效指标', [
      field('kpi_table', '考核指标', {
        kind: 'table',
        columns: [
          { key: 'a', label: '考核指标', kind: 'text' },
          { key: 'b', label: '具体目标', kind: 'text' },
          { key: 'c', label: '权重(%)', kind: 'number' },
          { key: 'd', label: '实际完成', kind: 'text' },
        ],
      }),
    ]),
    ...under('二、问题与措施', [
      field('action_items', '改进行动计划', {
        kind: 'table',
        columns: [
          { key: 'p', label: '存在问题', kind: 'text' },
          { key: 'm', label: '改进措施', kind: 'text' },
          { key: 't', label: '预期完成时间', kind: 'date' },
          { key: 'o', label: '责任人', kind: 'text' },
        ],
      }),
    ]),
    ...under('三、上级评价', [
      box('manager_comment', '评语'),
      select('manager_rating', '等级', RATINGS),
    ]),
    ...under('四、员工自评', [box('self_summary', '评语'), select('self_rating', '等级', RATINGS)]),
    ...under('五、目标设定', [box('next_goals_text', '目标内容')]),
    ...under('六、签字', [field(null, '员工签名'), field(null, '上级签名'), date(null, '日期')]),
  ],
};

const SIX_BLOCKS_F3: WholeForm = {
  name: 'F3 six blocks',
  fields: [
    ...under('基本信息', [
      field('employee_name', '员工姓名'),
      field('employee_no', '工号'),
      field('department', '所属部门'),
      date('interview_datetime', '面谈日期'),
      field('review_period_label', '考核周期'),
      field('manager_name', '面谈主持人'),
    ]),
    ...under('绩效回顾', [
      box('goal_summary', '目标完成情况'),
      box('key_events', '关键成果描述（STAR）'),
      box('root_cause', '未达标事项的根因分析（5Why）'),
    ]),
    ...under('评价', [box('self_summary', '员工自评'), box('weaknesses', '待提升领域')]),
    ...under('发展', [
      box('career_aspiration', '职业发展路径'),
      box('improvement_plan', '短期（30天）改进措施'),
      box('development_plan', '中长期（90天）培养计划'),
      box('support_needed', '所需资源支持清单'),
    ]),
    ...under('意见', [box('employee_comments', '员工意见栏'), box('manager_comment', '上级评语')]),
    ...under('签字', [field(null, '双方签字'), date(null, '日期')]),
  ],
};

const DRAWER_F4: WholeForm = {
  name: 'F4 Element Plus drawer',
  fields: [
    field('employee_name', '员工', { blocked: 'readonly' }),
    field('department', '部门', { blocked: 'readonly' }),
    field('interview_datetime', '面谈时间', { kind: 'datetime' }),
    field('interview_location', '面谈地点'),
    select('interview_mode', '面谈方式', ['一对一面谈', '电话沟通', '绩效会议']),
    field('score_informed', '已告知绩效分数', { kind: 'checkbox' }),
    box('strengths', '① 突出业绩'),
    box('weaknesses', '② 不足与待提升'),
    box('next_goals_text', '③ 下周期目标计划'),
    box('improvement_plan', '④ 弥补改进行动'),
    box('difficulties', '⑤ 需协调的困难/资源'),
    box('other_matters', '⑥ 其他沟通事项'),
  ],
};

const PANEL_F5: WholeForm = {
  name: 'F5 React panel, labels without for',
  fields: [
    field('interview_datetime', '面谈时间 *', { kind: 'datetime', source: 'text-above' }),
    field('interview_location', '面谈地点', {
      source: 'text-above',
      placeholder: '如 会议室 / 视频会议',
    }),
    field('consensus', '双方共识', { kind: 'textarea', source: 'text-above' }),
    field('improvement_plan', '改进项', { kind: 'textarea', source: 'text-above' }),
    field('hr_attendee', 'HR见证人', { source: 'text-above' }),
  ],
};

const MOBILE_F6: WholeForm = {
  name: 'F6 mobile record',
  fields: [
    field('department', '所在部门：'),
    field('position', '职位名称：'),
    field('employee_name', '姓名：'),
    field('review_period_label', '考核周期：'),
    ...['招生', '续费', '满意度'].flatMap((title, index) =>
      ['考核项目', '目标完成', '实际完成', '得分'].map(label =>
        field(null, label, { source: 'column-header', row: { title, index } }),
      ),
    ),
    box('strengths', '业绩与优点：'),
    box('weaknesses', '存在的不足：'),
    box('remarks', '备注：'),
    field(null, '主管签名：'),
    date(null, '签名时间：'),
  ],
};

const WORKBOOK_F7: WholeForm = {
  name: 'F7 workbook with numbered headings',
  fields: [
    field('employee_name', '员工姓名'),
    field('department', '部门'),
    field('position', '岗位名称'),
    field('review_period_label', '考核周期'),
    date('interview_datetime', '面谈日期'),
    field('interview_location', '面谈地点'),
    field('manager_name', '直接上级'),
    field('hr_attendee', 'HR 列席'),
    box('self_summary', '一、绩效回顾（员工自评）'),
    box('manager_comment', '二、上级反馈'),
    box('development_plan', '三、发展需求'),
    box('next_goals_text', '四、下期目标共识'),
    box('improvement_plan', '五、后续行动计划'),
    box('objection', '六、员工申诉/备注'),
    field(null, '员工签字'),
    field(null, 'HR签字'),
  ],
};

const WORKDAY: WholeForm = {
  name: 'English, Workday-like',
  fields: [
    field(null, 'Search', { source: 'aria', placeholder: 'Search' }),
    ...under('Employee information', [
      field('employee_name', 'Employee'),
      field('employee_no', 'Employee ID'),
      field('position', 'Job Title'),
      field('department', 'Department'),
      field('manager_name', 'Manager'),
      field('review_period_label', 'Review Period'),
      date('interview_datetime', 'Review Date'),
    ]),
    ...under('Self Evaluation', [
      box('self_summary', 'Comments'),
      field('self_rating', 'Rating', {
        kind: 'select',
        options: ['1', '2', '3', '4', '5'],
        value: '4',
      }),
    ]),
    ...under('Manager Evaluation', [
      box('manager_comment', 'Comments'),
      field('manager_rating', 'Rating', {
        kind: 'select',
        options: ['1', '2', '3', '4', '5'],
        value: '4',
      }),
    ]),
    ...under('Accomplishments and Development', [
      box('strengths', 'Key Accomplishments'),
      box('weaknesses', 'Areas for Improvement'),
      box('development_plan', 'Development Plan'),
      box('support_needed', 'Support and Resources'),
      box('career_aspiration', 'Career Goals'),
    ]),
    ...under('Goals', [box('next_goals_text', 'Goals for Next Period')]),
    ...under('Overall', [
      select('final_rating', 'Overall Rating'),
      box('overall_comment', 'Overall Comments'),
    ]),
    ...under('Acknowledgement', [
      box('employee_comments', 'Employee Comments'),
      field(null, 'I acknowledge this review', { kind: 'checkbox' }),
      field(null, 'Employee Signature'),
      date(null, 'Signature Date'),
    ]),
    ...under('Compensation', [
      field(null, 'Merit Increase (%)', { kind: 'number' }),
      box(null, 'Comments'),
    ]),
    ...under('HR Use Only', [box(null, 'Comments')]),
  ],
};

const BILINGUAL: WholeForm = {
  name: 'bilingual appraisal',
  fields: [
    field('employee_name', '员工姓名 Employee Name'),
    field('department', '部门 / Department'),
    field('position', 'Position 职位'),
    date('hire_date', '入职日期 Date of Joining'),
    field('manager_name', '直接上级 Supervisor'),
    date('period_start', '评估开始日期 Period start'),
    date('period_end', '评估结束日期 Period end'),
    box('overall_comment', 'Performance Overall Summary 总结'),
    box('strengths', '强项/Strengths'),
    box('weaknesses', '需改进项/Areas for improvement'),
    box('training_plan', '培训需求 Training needs'),
    select('final_rating', '最终等级 Final rating', RATINGS),
    box('employee_comments', '员工意见 Employee comments'),
    field(null, '员工签名 Employee signature'),
    box(null, '人力资源部意见 HR comments'),
  ],
};

/** Odoo: rich text boxes without a label of their own, headings only, a private tab. */
const ODOO: WholeForm = {
  name: 'Odoo-like headings',
  fields: [
    field('manager_name', 'Manager', { kind: 'autocomplete' }),
    date('interview_datetime', 'Appraisal Date'),
    field('department', 'Department', { kind: 'autocomplete' }),
    ...under('Appraisal', [
      field('self_summary', "Employee's Feedback", { kind: 'richtext', source: 'heading' }),
      field('manager_comment', "Manager's Feedback", { kind: 'richtext', source: 'heading' }),
      select('final_rating', 'Final Rating'),
    ]),
    ...under('Private Note', [
      field(null, '', { kind: 'richtext', placeholder: 'Add a private note' }),
    ]),
  ],
};

/** SuccessFactors: item ratings in repeated rows, sections, a summary. */
const SUCCESS_FACTORS: WholeForm = {
  name: 'SuccessFactors-like sections',
  fields: [
    ...['Increase revenue', 'Hire two engineers'].flatMap((title, index) => [
      field(null, 'Rating', { kind: 'select', section: ['Goals'], row: { title, index } }),
      field(null, 'Comment', { kind: 'textarea', section: ['Goals'], row: { title, index } }),
    ]),
    ...under('Summary', [
      select('final_rating', 'Overall Form Rating'),
      box('overall_comment', 'Overall Comments'),
    ]),
    ...under('Development Goals', [box('development_plan', 'Development Objectives')]),
    ...under('Signature', [
      field(null, 'Signed by'),
      field(null, 'Date', { kind: 'date' }),
      box('employee_comments', 'Employee comments'),
    ]),
  ],
};

const FRAPPE: WholeForm = {
  name: 'Frappe-like appraisal',
  fields: [
    field('employee_name', 'Employee Name'),
    field('department', 'Department', { kind: 'autocomplete' }),
    field('position', 'Designation'),
    field('company', 'Company', { kind: 'autocomplete' }),
    field('review_period_label', 'Appraisal Cycle', { kind: 'autocomplete' }),
    date('period_start', 'Start Date'),
    date('period_end', 'End Date'),
    field('final_score', 'Final Score', { kind: 'number', blocked: 'readonly' }),
    field('self_summary', 'Reflections', { kind: 'richtext', source: 'heading' }),
    box('remarks', 'Remarks'),
  ],
};

const TRADITIONAL: WholeForm = {
  name: 'traditional characters',
  fields: [
    field('employee_name', '員工姓名'),
    field('department', '所屬部門'),
    field('position', '職務名稱'),
    date('interview_datetime', '面談日期'),
    field('manager_name', '面談人'),
    box('self_summary', '員工自我評價'),
    box('manager_comment', '主管評語'),
    box('strengths', '優點'),
    box('weaknesses', '待改進事項'),
    box('improvement_plan', '績效改善計畫'),
    box('training_plan', '培訓需求'),
    select('final_rating', '考核等級', RATINGS),
    box('employee_comments', '員工意見'),
    field(null, '員工簽名'),
  ],
};

/** Hints only, as on many mobile pages. */
const PLACEHOLDERS: WholeForm = {
  name: 'placeholders only',
  fields: [
    field('employee_name', '', { placeholder: '请输入员工姓名' }),
    field('interview_datetime', '', { kind: 'date', placeholder: '请选择面谈日期' }),
    field('interview_location', '', { placeholder: '请输入面谈地点' }),
    field('strengths', '', { kind: 'textarea', placeholder: '请填写突出业绩' }),
    field('weaknesses', '', { kind: 'textarea', placeholder: '请填写存在的不足' }),
    field('improvement_plan', '', { kind: 'textarea', placeholder: '请输入改进措施…' }),
    field('consensus', '', { kind: 'textarea', placeholder: '双方共识' }),
    field(null, '', { placeholder: '搜索员工' }),
    field(null, '', { kind: 'select', placeholder: '10 条/页' }),
  ],
};

/** Two blocks with the same labels; only headings tell them apart; a decoy filter before them. */
const SAME_LABELS: WholeForm = {
  name: 'self and manager blocks with the same labels',
  fields: [
    ...under('查询条件', [field(null, '姓名'), field(null, '部门')]),
    ...under('员工自评', [
      box('self_achievements', '主要成绩'),
      box('self_shortcomings', '存在不足'),
      field('self_score', '得分', { kind: 'number' }),
      box('self_summary', '总结'),
    ]),
    ...under('上级评价', [
      field('manager_score', '得分', { kind: 'number' }),
      box('manager_comment', '评语'),
    ]),
    ...under('隔级上级评价', [field(null, '得分', { kind: 'number' }), box(null, '评语')]),
    ...under('最终结果', [
      field('final_score', '得分', { kind: 'number' }),
      select('final_rating', '等级', RATINGS),
    ]),
  ],
};

const number = (note: string | null, label: string): FormField =>
  field(note, label, { kind: 'number' });

/** The same bare word under three headings: whose it is, the heading says. */
const BARE_SCORES: WholeForm = {
  name: 'bare scores under headings of speakers',
  fields: [
    ...under('员工自评', [box('self_summary', '自评说明'), number('self_score', '得分')]),
    ...under('上级评价', [box('manager_comment', '评语'), number('manager_score', '得分')]),
    ...under('考核结果', [select('final_rating', '等级', RATINGS), number('final_score', '得分')]),
  ],
};

export const WHOLE_FORMS: readonly WholeForm[] = [
  PLAIN_TABLE,
  TEMPLATE_F1,
  FRONT_LINE_F2,
  SIX_BLOCKS_F3,
  DRAWER_F4,
  PANEL_F5,
  MOBILE_F6,
  WORKBOOK_F7,
  WORKDAY,
  BILINGUAL,
  ODOO,
  SUCCESS_FACTORS,
  FRAPPE,
  TRADITIONAL,
  PLACEHOLDERS,
  SAME_LABELS,
  BARE_SCORES,
];
