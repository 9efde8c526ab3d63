import { $ } from './jquery';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.css';
import 'select2/dist/css/select2.css';
import 'bootstrap-datepicker/dist/js/bootstrap-datepicker.js';
import select2 from 'select2/dist/js/select2.full.js';

(select2 as unknown as (root: Window, jquery: unknown) => void)(window, $);

const STAFF = [
  { id: 'E1004', text: '蒋文静' },
  { id: 'E1011', text: '蒋国栋' },
  { id: 'E1027', text: '沈佳琪' },
  { id: 'E1033', text: '韩旭东' },
  { id: 'E1052', text: '杨帆' },
];

interface Transport {
  data: { term?: string };
}

/** The employee search of the company's server, a quarter of a second away. */
export function searchStaff({ data }: Transport, found: (answer: object) => void) {
  const results = STAFF.filter(({ text }) => text.includes(data.term ?? ''));
  const timer = setTimeout(() => found({ results }), 250);
  return { abort: () => clearTimeout(timer) };
}

export const ISO = { format: 'yyyy-mm-dd', autoclose: true, todayHighlight: true };
