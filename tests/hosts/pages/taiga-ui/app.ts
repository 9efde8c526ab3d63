import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TuiButton, TuiRoot } from '@taiga-ui/core';
import { TuiTabs } from '@taiga-ui/kit';
import { emptyRecord, plainModel } from './model';
import { PlanTab } from './plan-tab';
import { ReviewTab } from './review-tab';
import { TalkTab } from './talk-tab';

@Component({
  selector: 'hr-root',
  imports: [FormsModule, PlanTab, ReviewTab, TalkTab, TuiButton, TuiRoot, TuiTabs],
  template: `
    <tui-root>
      <header class="bar">澹月银行 · 员工平台</header>
      <main>
        <h2>季度绩效沟通</h2>
        <tui-tabs [(activeItemIndex)]="tab">
          <button tuiTab type="button">沟通安排</button>
          <button tuiTab type="button">业绩评价</button>
          <button tuiTab type="button">改进与确认</button>
        </tui-tabs>
        <form>
          @if (tab === 0) {
            <hr-talk-tab [record]="record" />
          }
          @if (tab === 1) {
            <hr-review-tab [record]="record" />
          }
          @if (tab === 2) {
            <hr-plan-tab [record]="record" />
          }
          <div class="foot">
            <button tuiButton type="button" (click)="submitted = submitted + 1">提交</button>
            <button tuiButton type="button" appearance="secondary">暂存</button>
          </div>
        </form>
      </main>
    </tui-root>
  `,
})
export class App {
  readonly record = emptyRecord();
  tab = 0;
  submitted = 0;

  constructor() {
    window.__model = () => ({ ...plainModel(this.record), submitted: this.submitted });
  }
}
