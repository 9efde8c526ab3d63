import { AsyncPipe } from '@angular/common';
import { Component, Input, type OnInit } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { debounceTime, type Observable, switchMap } from 'rxjs';
import { type InterviewForm, newActionRow } from './form';
import { searchStaff } from './staff';

@Component({
  selector: 'hr-plan',
  imports: [
    AsyncPipe,
    MatAutocompleteModule,
    MatButtonModule,
    MatDatepickerModule,
    MatExpansionModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSlideToggleModule,
    ReactiveFormsModule,
  ],
  template: `
    <div [formGroup]="form">
      <h3>行动计划</h3>
      <div formArrayName="actions">
        @for (row of form.controls.actions.controls; track row; let at = $index) {
          <div class="row" [formGroupName]="at">
            <mat-form-field appearance="outline">
              <mat-label>改进行动</mat-label>
              <input matInput formControlName="action" />
            </mat-form-field>
            <mat-form-field appearance="outline">
              <mat-label>责任人</mat-label>
              <input matInput formControlName="owner" />
            </mat-form-field>
            <mat-form-field appearance="outline">
              <mat-label>完成时限</mat-label>
              <input matInput formControlName="due" [matDatepicker]="due" />
              <mat-datepicker-toggle matIconSuffix [for]="due" />
              <mat-datepicker #due />
            </mat-form-field>
            <mat-form-field appearance="outline">
              <mat-label>验收标准</mat-label>
              <input matInput formControlName="standard" />
            </mat-form-field>
            <button type="button" matButton (click)="form.controls.actions.removeAt(at)">删除</button>
          </div>
        }
      </div>
      <button type="button" matButton="outlined" (click)="addRow()">＋ 添加</button>

      <h3>发展与跟进</h3>
      <div class="grid">
        <mat-form-field appearance="outline">
          <mat-label>协助辅导人</mat-label>
          <input matInput formControlName="coach" [matAutocomplete]="coaches" placeholder="搜索同事" />
          <mat-autocomplete #coaches="matAutocomplete">
            @for (name of found | async; track name) {
              <mat-option [value]="name">{{ name }}</mat-option>
            }
          </mat-autocomplete>
        </mat-form-field>
        <mat-form-field appearance="outline">
          <mat-label>下次跟进日期</mat-label>
          <input matInput formControlName="followUp" [matDatepicker]="next" />
          <mat-datepicker-toggle matIconSuffix [for]="next" />
          <mat-datepicker #next />
        </mat-form-field>
        <div class="line">
          <mat-slide-toggle formControlName="talentPool">纳入后备人才库</mat-slide-toggle>
        </div>
        <div class="line wide">
          <span id="training">是否需要培训</span>
          <mat-radio-group aria-labelledby="training" formControlName="training">
            <mat-radio-button value="1">是</mat-radio-button>
            <mat-radio-button value="0">否</mat-radio-button>
          </mat-radio-group>
        </div>
        <mat-form-field class="wide" appearance="outline">
          <mat-label>职业发展意向</mat-label>
          <textarea matInput rows="2" formControlName="career"></textarea>
        </mat-form-field>
      </div>
      <mat-expansion-panel expanded>
        <mat-expansion-panel-header>
          <mat-panel-title>其他与确认</mat-panel-title>
        </mat-expansion-panel-header>
        <div class="grid">
          <mat-form-field class="wide" appearance="outline">
            <mat-label>其他沟通事项</mat-label>
            <textarea matInput rows="2" formControlName="others"></textarea>
          </mat-form-field>
          <mat-form-field appearance="outline">
            <mat-label>人力资源部意见</mat-label>
            <input matInput formControlName="hrOpinion" />
          </mat-form-field>
          <mat-form-field appearance="outline">
            <mat-label>员工签字</mat-label>
            <input matInput formControlName="signature" />
          </mat-form-field>
        </div>
      </mat-expansion-panel>
    </div>
  `,
})
export class PlanStep implements OnInit {
  @Input({ required: true }) form!: InterviewForm['controls']['plan'];
  found?: Observable<string[]>;

  ngOnInit() {
    this.addRow();
    this.found = this.form.controls.coach.valueChanges.pipe(
      debounceTime(250),
      switchMap(text => searchStaff(text ?? '')),
    );
  }

  addRow() {
    this.form.controls.actions.push(newActionRow());
  }
}
