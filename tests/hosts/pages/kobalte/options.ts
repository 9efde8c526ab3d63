export const DEPARTMENTS = ['数据平台部', '算法应用部', '解决方案部', '质量保障部'];
export const HOSTS = ['呼延墨', '呼延静姝', '钟离岳'];
export const MODES = ['线下', '视频', '电话'];
export const GRADES = ['杰出', '优秀', '合格', '待提升'];
export const SKILLS = ['数据建模', '流式计算', '指标治理', '成本优化', '技术布道'];
export const LEVELS = ['1', '2', '3', '4', '5'];
export const WAYS = ['导师制', '技术沙龙', '认证考试'];
export const YES_NO = ['是', '否'];
