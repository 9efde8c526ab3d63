export const DEPARTMENTS = ['零售信贷部', '公司金融部', '运营管理部', '风险合规部'];
export const HOSTS = ['司空明', '司徒静', '尉迟恭礼'];
export const MODES = ['当面', '视频', '电话'];
export const GRADES = ['卓越', '优秀', '称职', '基本称职', '不称职'];
export const SKILLS = ['授信审查', '客户拓展', '财报分析', '合规检查', '数据建模'];
export const YES_NO = ['是', '否'];
