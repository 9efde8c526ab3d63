import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzCheckboxModule } from 'ng-zorro-antd/checkbox';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { NzFormModule } from 'ng-zorro-antd/form';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzInputNumberModule } from 'ng-zorro-antd/input-number';
import { NzRadioModule } from 'ng-zorro-antd/radio';
import { NzSwitchModule } from 'ng-zorro-antd/switch';
import { NzTableModule } from 'ng-zorro-antd/table';
import { NzTimePickerModule } from 'ng-zorro-antd/time-picker';
import type { TalkRecord } from './model';

@Component({
  selector: 'hr-plan',
  imports: [
    FormsModule,
    NzButtonModule,
    NzCheckboxModule,
    NzDatePickerModule,
    NzFormModule,
    NzInputModule,
    NzInputNumberModule,
    NzRadioModule,
    NzSwitchModule,
    NzTableModule,
    NzTimePickerModule,
  ],
  template: `
    <h4>三、改进计划</h4>
    <div>
      <nz-table nzSize="small" nzBordered [nzData]="record.actions" [nzFrontPagination]="false" [nzShowPagination]="false">
        <thead>
          <tr>
            <th>改进措施</th><th nzWidth="140px">责任人</th><th nzWidth="160px">完成时间</th>
            <th>验收标准</th><th nzWidth="70px">操作</th>
          </tr>
        </thead>
        <tbody>
          @for (row of record.actions; track row.id; let index = $index) {
            <tr>
              <td><input nz-input [name]="'text' + row.id" [(ngModel)]="row.text" /></td>
              <td><input nz-input [name]="'owner' + row.id" [(ngModel)]="row.owner" /></td>
              <td><nz-date-picker [name]="'due' + row.id" [(ngModel)]="row.due" /></td>
              <td><input nz-input [name]="'standard' + row.id" [(ngModel)]="row.standard" /></td>
              <td><a (click)="remove(index)">删除</a></td>
            </tr>
          }
        </tbody>
      </nz-table>
      <button class="add" nz-button nzType="dashed" nzBlock type="button" (click)="add()">+ 添加措施</button>
      <nz-form-item>
        <nz-form-label [nzSpan]="4">所需支持</nz-form-label>
        <nz-form-control [nzSpan]="20"><textarea nz-input name="support" rows="2" [(ngModel)]="record.support"></textarea></nz-form-control>
      </nz-form-item>
      <div nz-row [nzGutter]="16">
        <nz-form-item nz-col [nzSpan]="12">
          <nz-form-label [nzSpan]="8">是否纳入PIP</nz-form-label>
          <nz-form-control [nzSpan]="16">
            <nz-radio-group name="pip" [(ngModel)]="record.pip">
              <label nz-radio nzValue="1">是</label><label nz-radio nzValue="0">否</label>
            </nz-radio-group>
          </nz-form-control>
        </nz-form-item>
        <nz-form-item nz-col [nzSpan]="12">
          <nz-form-label [nzSpan]="8">下次跟进日期</nz-form-label>
          <nz-form-control [nzSpan]="16"><nz-date-picker name="followUp" [(ngModel)]="record.followUp" /></nz-form-control>
        </nz-form-item>
        <nz-form-item nz-col [nzSpan]="12">
          <nz-form-label [nzSpan]="8">资质年审月份</nz-form-label>
          <nz-form-control [nzSpan]="16"><nz-date-picker nzMode="month" name="nextMonth" [(ngModel)]="record.nextMonth" /></nz-form-control>
        </nz-form-item>
        <nz-form-item nz-col [nzSpan]="12">
          <nz-form-label [nzSpan]="8">早班到岗时间</nz-form-label>
          <nz-form-control [nzSpan]="16"><nz-time-picker name="shift" nzFormat="HH:mm" [(ngModel)]="record.shift" /></nz-form-control>
        </nz-form-item>
        <nz-form-item nz-col [nzSpan]="12">
          <nz-form-label [nzSpan]="8">通知站点负责人</nz-form-label>
          <nz-form-control [nzSpan]="16"><nz-switch name="notify" [(ngModel)]="record.notify" /></nz-form-control>
        </nz-form-item>
        <nz-form-item nz-col [nzSpan]="12">
          <nz-form-label [nzSpan]="8">结果告知</nz-form-label>
          <nz-form-control [nzSpan]="16"><label nz-checkbox name="informed" [(ngModel)]="record.informed">已告知考核结果</label></nz-form-control>
        </nz-form-item>
      </div>
      <nz-form-item>
        <nz-form-label [nzSpan]="4">员工意见</nz-form-label>
        <nz-form-control [nzSpan]="20"><textarea nz-input name="answer" rows="2" [(ngModel)]="record.answer"></textarea></nz-form-control>
      </nz-form-item>
      <div nz-row [nzGutter]="16">
        <nz-form-item nz-col [nzSpan]="12">
          <nz-form-label [nzSpan]="8">面谈人签名</nz-form-label>
          <nz-form-control [nzSpan]="16"><input nz-input name="sign" [(ngModel)]="record.sign" /></nz-form-control>
        </nz-form-item>
        <nz-form-item nz-col [nzSpan]="12">
          <nz-form-label [nzSpan]="8">调薪幅度</nz-form-label>
          <nz-form-control [nzSpan]="16"><nz-input-number name="salary" [(ngModel)]="record.salary" /></nz-form-control>
        </nz-form-item>
      </div>
      <nz-form-item>
        <nz-form-label [nzSpan]="4">HR意见</nz-form-label>
        <nz-form-control [nzSpan]="20"><textarea nz-input name="hr" rows="2" [(ngModel)]="record.hr"></textarea></nz-form-control>
      </nz-form-item>
    </div>
  `,
})
export class PlanPart {
  @Input({ required: true }) record!: TalkRecord;

  add() {
    const id = (this.record.actions.at(-1)?.id ?? 0) + 1;
    this.record.actions = [
      ...this.record.actions,
      { id, text: '', owner: '', due: null, standard: '' },
    ];
  }

  remove(index: number) {
    this.record.actions = this.record.actions.filter((_, at) => at !== index);
  }
}
