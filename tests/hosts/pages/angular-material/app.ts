import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatStepperModule } from '@angular/material/stepper';
import { MatToolbarModule } from '@angular/material/toolbar';
import { BasicsStep } from './basics';
import { EvaluationStep } from './evaluation';
import { newInterviewForm, plainValue } from './form';
import { PlanStep } from './plan';

@Component({
  selector: 'hr-root',
  imports: [
    BasicsStep,
    EvaluationStep,
    MatButtonModule,
    MatStepperModule,
    MatToolbarModule,
    PlanStep,
  ],
  template: `
    <mat-toolbar>
      <span>云枢人力平台</span>
      <span class="spacer"></span>
      <input class="search" type="search" placeholder="搜索菜单、员工" />
    </mat-toolbar>
    <div class="page">
      <mat-stepper #stepper>
        <ng-template matStepperIcon="edit">✎</ng-template>
        <mat-step label="基本信息">
          <hr-basics [form]="form.controls.basics" />
          <div class="buttons"><button matButton="filled" matStepperNext>下一步</button></div>
        </mat-step>
        <mat-step label="绩效评价">
          <hr-evaluation [form]="form.controls.evaluation" />
          <div class="buttons">
            <button matButton matStepperPrevious>上一步</button>
            <button matButton="filled" matStepperNext>下一步</button>
          </div>
        </mat-step>
        <mat-step label="改进与发展">
          <hr-plan [form]="form.controls.plan" />
          <div class="buttons">
            <button matButton matStepperPrevious>上一步</button>
            <button matButton="filled" (click)="submit()">提交</button>
          </div>
        </mat-step>
      </mat-stepper>
    </div>
  `,
})
export class App {
  readonly form = newInterviewForm();
  submitted = 0;

  constructor() {
    window.__model = () => ({ ...plainValue(this.form), submitted: this.submitted });
  }

  submit() {
    this.submitted += 1;
  }
}
