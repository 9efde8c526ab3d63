import type { PageOf } from '../../pages';
import { basics, evaluation, plan } from './answers';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [
    { click: '.mat-step-header:has-text("绩效评价")' },
    { click: '.mat-step-header:has-text("改进与发展")' },
  ],
  back: [
    { click: '.mat-step-header:has-text("绩效评价")' },
    { click: '.mat-step-header >> nth=0' },
  ],
  answers: [...basics, ...evaluation, ...plan],
});
