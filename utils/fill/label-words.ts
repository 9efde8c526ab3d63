/** Words of labels that carry no meaning of their own, or too little to stand for one field. */
import { unitsOf } from './normalise';

const FILLER =
  '本期 本次 本年度 本年 本季度 本月 本周期 本阶段 当前 年度 季度 月度 半年度 今年 全年 员工 个人 工作 主要 具体 相关 详细 简要 简述 阐述 描述 内容 情况 说明 记录 事项 填写 如下 方面 部分 项目 项 栏 名称 信息 概述 概况 小结 绩效 面谈 考核 评估 考评 和 与 及 以及 并 或 等 对 在 中 有 有哪些 哪些 哪个 什么 是什么 是 为 请 请您 请你 您 你 其 该 所 需 存在 最 较 一些 几点 举例 请举例 请举例说明 举例说明 认为 您认为 你认为 如何 怎样 怎么样 简单 总体 明细 列表 表 清单 文字 汇总 此处 这里 现状 的 了 过 期间 回顾 取得 产生 安排 内 如有 期 处 之处';
const FILLER_WORDS: ReadonlySet<string> = new Set(FILLER.split(' '));
const LONGEST_FILLER_WORD = Math.max(...FILLER.split(' ').map(word => word.length));
/** A longer run is a sentence, whatever it is made of. */
const LONGEST_FILLER_RUN = 60;

/** Is the text nothing but filler words? Host text: the work grows with its length and no faster. */
export function isFillerRun(text: string): boolean {
  if (text === '' || text.length > LONGEST_FILLER_RUN) return false;
  const isBreak = [true];
  for (let end = 1; end <= text.length; end++) {
    let found = false;
    for (let size = 1; size <= LONGEST_FILLER_WORD && size <= end && !found; size++) {
      found = isBreak[end - size] === true && FILLER_WORDS.has(text.slice(end - size, end));
    }
    isBreak.push(found);
  }
  return isBreak[text.length] === true;
}

export const NEUTRAL_LATIN: ReadonlySet<string> = new Set(
  'employee staff detail description text field section information info current annual yearly quarterly performance review appraisal evaluation main key list brief briefly summary statement new individual name here specific any all this year period during each most relevant box input area form interview meeting work demonstrated observed identified shown noted identify discussed achieved'.split(
    ' ',
  ),
);

/**
 * Labels that name a field only as long as nothing else on the form does it better. Matched whole,
 * never as a part of a longer label.
 */
const TOO_GENERAL =
  '员工|单位|组织|职务|级别|类型|方式|时长|等级|评语|评价|意见|反馈|总结|小结|其他|其它|说明|到|开始日期|结束日期|起始日期|截止日期|日期|时间|主管|经理|见证人|记录人|主持人|考核日期|评估日期|会议时间|反馈日期|目标|标准|结果|原因|问题|困难|支持|下期|下阶段|成绩|业绩|优势|改进|行动|措施|任务|事项|评分|得分|分数|分值|打分|比重|占比|依据|签字|签名|潜力|指标|考核内容|考核项目|工作目标|绩效目标|考核类型|评估类型|考核评分|绩效表现|职业发展|工作内容|点评|考核得分|说明/备注|绩效评定|考核标准|实际|薪资|工资|奖金|初评|支持措施|面谈结果|沟通结果' +
  '|Employee|Name|Full name|Subject|Worker|Team|Team member|Organization|Organisation|Title|Role|Job|Grade|Level|Band|Classification|Manager|Period|Cycle|Start date|End date|From|To|Through|From date|To date|Date|Review date|Evaluation date|Appraisal date|Date of review|Date of evaluation|Type|Purpose|Method|Mode|Format|Channel|Duration|Place|Location|Summary|Other|Note|Notes|Plan|Goal|Goals|Objective|Objectives|Action|Actions|Task|Tasks|Why|Reason|Reasons|Cause|Outcome|Conclusion|Agreement|Sign|Risk|Potential|Raise|Support|Resources|Coaching|Opening|Check-in|Progress|Evidence|Examples|Course|Training|Skills|Values|Behaviors|Opportunities|Gaps|Challenges|Improvements|Barriers|Completion|Result|Results|Comment|Comments|Rating|Score|Description|Standard|Promotion|Merit|Private|PIP|Recording|Mobility|Target|Actual|Weight|Measure|Metric|Who|What|When|Due|Step|Activity|Owner|Feedback|Evaluation|Criteria|Indicator|Explanation|Issue|Problem|Expected|Deadline|Timeline|Conducted by|Grade level|Follow up|Follow-up|Consensus|Strength|Strengths|Completion date|Performance summary|Overall performance';

const GENERAL_KEYS: ReadonlySet<string> = new Set(
  TOO_GENERAL.split('|').map(label => keyOf(unitsOf(label.toLowerCase()))),
);

/** Boxes whose meaning is given by the heading above them. */
const OPINION_KEYS: ReadonlySet<string> = new Set(
  '评语|评价|意见|反馈|总结|小结|说明|描述|内容|目标内容|计划内容|措施内容|主要内容|评述|点评|评论|填写|文字说明|具体内容|详细说明|详细描述|情况说明|简述|记录|意见内容|评价内容|Comment|Comments|Feedback|Summary|Description|Text|Response|Details|Evaluation|Remarks|Notes|Note|Answer|Your answer|Your response|Additional comments|Content|Statement|Explanation|Narrative'
    .split('|')
    .map(label => keyOf(unitsOf(label.toLowerCase()))),
);

export function keyOf(units: readonly string[]): string {
  return units.join(' ');
}

export function isTooGeneral(units: readonly string[]): boolean {
  return GENERAL_KEYS.has(keyOf(units));
}

export function isOpinionWord(units: readonly string[]): boolean {
  return OPINION_KEYS.has(keyOf(units));
}
