const entry = (value, name) => ({ value, name });

export const DEPARTMENTS = [
  entry('ops', '景区运营部'),
  entry('show', '演艺策划部'),
  entry('inn', '民宿管理部'),
  entry('mk', '市场推广部'),
];

export const HOSTS = [
  entry('WJ0008', '顾南枝'),
  entry('WJ0102', '顾北辰'),
  entry('WJ0031', '俞晚舟'),
];

export const PLACES = ['游客中心 201', '剧场排练厅', '民宿会客室'].map(title => ({ title }));

export const GRADES = [
  entry('A', '优秀'),
  entry('B', '良好'),
  entry('C', '合格'),
  entry('D', '不合格'),
];

export const SKILLS = ['活动策划', '短视频拍摄', '导览讲解', '应急处置', '商务谈判'].map(word =>
  entry(word, word),
);
