import { delay, type Observable, of } from 'rxjs';

export const STAFF = [
  '赵文博',
  '钱思远',
  '孙立群',
  '李慕白',
  '周晓兰',
  '吴海燕',
  '郑凯',
  '王若曦',
  '冯启明',
  '陈立新',
];

export const DEPARTMENTS = [
  { code: 'D01', name: '研发中心' },
  { code: 'D02', name: '市场营销部' },
  { code: 'D03', name: '供应链管理部' },
  { code: 'D04', name: '财务管理部' },
  { code: 'D05', name: '客户服务部' },
];

export function searchStaff(text: string): Observable<string[]> {
  return of(STAFF.filter(name => name.includes(text))).pipe(delay(200));
}
