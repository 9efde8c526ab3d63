import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Button } from 'primeng/button';
import { Panel } from 'primeng/panel';
import { ActionTable } from './action-table';
import { emptyRecord, plainModel } from './model';
import { PlanPanel } from './plan-panel';
import { ResultPanel } from './result-panel';
import { TalkPanel } from './talk-panel';

@Component({
  selector: 'hr-root',
  imports: [ActionTable, Button, FormsModule, Panel, PlanPanel, ResultPanel, TalkPanel],
  template: `
    <header class="bar"><i class="pi pi-heart"></i> 青岚制药 · 员工服务平台</header>
    <main>
      <h2>绩效沟通登记表</h2>
      <form>
        <p-panel header="沟通安排"><hr-talk-panel [record]="record" /></p-panel>
        <p-panel header="业绩与评定"><hr-result-panel [record]="record" /></p-panel>
        <p-panel header="改进行动"><hr-action-table [record]="record" /></p-panel>
        <p-panel header="后续与确认" [toggleable]="true"><hr-plan-panel [record]="record" /></p-panel>
        <div class="foot">
          <p-button label="保存草稿" severity="secondary" type="button" />
          <p-button label="提交" icon="pi pi-check" type="button" (onClick)="submitted = submitted + 1" />
        </div>
      </form>
    </main>
  `,
})
export class App {
  readonly record = emptyRecord();
  submitted = 0;

  constructor() {
    window.__model = () => ({ ...plainModel(this.record), submitted: this.submitted });
  }
}
