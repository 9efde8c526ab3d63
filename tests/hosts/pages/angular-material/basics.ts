import { AsyncPipe } from '@angular/common';
import { Component, Input, type OnInit } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatTimepickerModule } from '@angular/material/timepicker';
import { map, type Observable, startWith } from 'rxjs';
import type { InterviewForm } from './form';
import { DEPARTMENTS, STAFF } from './staff';

@Component({
  selector: 'hr-basics',
  imports: [
    AsyncPipe,
    MatAutocompleteModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatTimepickerModule,
    ReactiveFormsModule,
  ],
  template: `
    <div class="grid" [formGroup]="form">
      <mat-form-field appearance="outline">
        <mat-label>面谈单号</mat-label>
        <input matInput formControlName="recordNo" />
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>被面谈人</mat-label>
        <input matInput formControlName="employee" [matAutocomplete]="people" />
        <mat-autocomplete #people="matAutocomplete">
          @for (name of names | async; track name) {
            <mat-option [value]="name">{{ name }}</mat-option>
          }
        </mat-autocomplete>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>所属部门</mat-label>
        <mat-select formControlName="department">
          @for (department of departments; track department.code) {
            <mat-option [value]="department.code">{{ department.name }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>面谈日期</mat-label>
        <input matInput formControlName="meetingDate" [matDatepicker]="day" />
        <mat-hint>年/月/日</mat-hint>
        <mat-datepicker-toggle matIconSuffix [for]="day" />
        <mat-datepicker #day />
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>会议室预约时段</mat-label>
        <input matInput formControlName="slot" [matTimepicker]="slots" />
        <mat-timepicker-toggle matIconSuffix [for]="slots" />
        <mat-timepicker #slots interval="30min" />
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>面谈时长</mat-label>
        <input matInput type="number" min="10" max="240" formControlName="minutes" />
        <span matTextSuffix>分钟</span>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>数据统计区间</mat-label>
        <mat-date-range-input [rangePicker]="period">
          <input matStartDate placeholder="开始" formControlName="periodFrom" />
          <input matEndDate placeholder="结束" formControlName="periodTo" />
        </mat-date-range-input>
        <mat-datepicker-toggle matIconSuffix [for]="period" />
        <mat-date-range-picker #period />
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>抄送给</mat-label>
        <mat-select formControlName="copyTo" multiple>
          @for (name of staff; track name) {
            <mat-option [value]="name">{{ name }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      <div class="line wide">
        <span id="mode-label">面谈方式</span>
        <mat-radio-group aria-labelledby="mode-label" formControlName="mode">
          <mat-radio-button value="F2F">一对一面谈</mat-radio-button>
          <mat-radio-button value="VIDEO">视频</mat-radio-button>
          <mat-radio-button value="PHONE">电话</mat-radio-button>
        </mat-radio-group>
      </div>
    </div>
  `,
})
export class BasicsStep implements OnInit {
  @Input({ required: true }) form!: InterviewForm['controls']['basics'];
  readonly departments = DEPARTMENTS;
  readonly staff = STAFF;
  names?: Observable<string[]>;

  ngOnInit() {
    this.names = this.form.controls.employee.valueChanges.pipe(
      startWith(''),
      map(text => STAFF.filter(name => name.includes(text ?? ''))),
    );
  }
}
