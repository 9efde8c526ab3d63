export interface Member {
  no: string;
  name: string;
  position: string;
  level: string;
  hired: string;
  state: '待面谈' | '已面谈' | '待确认';
}

export const TEAM: Member[] = [
  {
    no: 'T10231',
    name: '陈思远',
    position: '大客户销售经理',
    level: 'P6',
    hired: '2021-04-12',
    state: '待面谈',
  },
  {
    no: 'T10258',
    name: '林可欣',
    position: '大客户销售经理',
    level: 'P6',
    hired: '2020-09-01',
    state: '待面谈',
  },
  {
    no: 'T10317',
    name: '赵明轩',
    position: '解决方案经理',
    level: 'P7',
    hired: '2019-03-18',
    state: '待确认',
  },
  {
    no: 'T10402',
    name: '孙雨桐',
    position: '销售运营专员',
    level: 'P5',
    hired: '2023-07-10',
    state: '已面谈',
  },
  {
    no: 'T10466',
    name: '何嘉伟',
    position: '大客户销售代表',
    level: 'P5',
    hired: '2024-02-26',
    state: '待面谈',
  },
];

export const STATE_COLOURS: Record<Member['state'], string> = {
  待面谈: 'blue',
  待确认: 'orange',
  已面谈: 'green',
};
