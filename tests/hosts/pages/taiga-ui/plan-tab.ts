import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import {
  TuiButton,
  TuiCalendar,
  TuiCheckbox,
  TuiInput,
  TuiLabel,
  TuiTextfield,
} from '@taiga-ui/core';
import { TuiInputDate, TuiInputTime, TuiRadioList, TuiSwitch, TuiTextarea } from '@taiga-ui/kit';
import type { TalkRecord } from './model';
import { YES_NO } from './options';

@Component({
  selector: 'hr-plan-tab',
  imports: [
    FormsModule,
    TuiButton,
    TuiCalendar,
    TuiCheckbox,
    TuiInput,
    TuiInputDate,
    TuiInputTime,
    TuiLabel,
    TuiRadioList,
    TuiSwitch,
    TuiTextarea,
    TuiTextfield,
  ],
  template: `
    <h3>改进行动</h3>
    <table class="actions">
      <thead>
        <tr><th>行动</th><th>责任人</th><th>期限</th><th>衡量标准</th><th></th></tr>
      </thead>
      <tbody>
        @for (row of record.actions; track row.id; let index = $index) {
          <tr>
            <td><tui-textfield tuiTextfieldSize="s"><input tuiInput [name]="'text' + row.id" [(ngModel)]="row.text" /></tui-textfield></td>
            <td><tui-textfield tuiTextfieldSize="s"><input tuiInput [name]="'owner' + row.id" [(ngModel)]="row.owner" /></tui-textfield></td>
            <td>
              <tui-textfield tuiTextfieldSize="s">
                <input tuiInputDate [name]="'due' + row.id" [(ngModel)]="row.due" />
                <tui-calendar *tuiDropdown />
              </tui-textfield>
            </td>
            <td><tui-textfield tuiTextfieldSize="s"><input tuiInput [name]="'standard' + row.id" [(ngModel)]="row.standard" /></tui-textfield></td>
            <td><button tuiButton type="button" size="s" appearance="flat" (click)="remove(index)">删除</button></td>
          </tr>
        }
      </tbody>
    </table>
    <button tuiButton type="button" size="s" appearance="secondary" (click)="add()">添加行动</button>
    <div class="grid">
      <div class="line">
        <span>是否需要培训</span>
        <tui-radio-list name="training" orientation="horizontal" size="s" [items]="yesNo" [(ngModel)]="record.training" />
      </div>
      <div class="line">
        <span>培养方式</span>
        <label tuiLabel><input tuiCheckbox type="checkbox" name="coach" [(ngModel)]="record.ways.coach" />师徒结对</label>
        <label tuiLabel><input tuiCheckbox type="checkbox" name="course" [(ngModel)]="record.ways.course" />专题课程</label>
        <label tuiLabel><input tuiCheckbox type="checkbox" name="rotate" [(ngModel)]="record.ways.rotate" />岗位轮换</label>
      </div>
      <tui-textfield>
        <label tuiLabel>下次沟通日期</label>
        <input tuiInputDate name="followUp" [(ngModel)]="record.followUp" />
        <tui-calendar *tuiDropdown />
      </tui-textfield>
      <tui-textfield>
        <label tuiLabel>晨会时间</label>
        <input tuiInputTime name="weekly" [(ngModel)]="record.weekly" />
      </tui-textfield>
      <tui-textfield class="wide">
        <label tuiLabel>达成共识</label>
        <textarea tuiTextarea name="consensus" [(ngModel)]="record.consensus"></textarea>
      </tui-textfield>
      <tui-textfield class="wide">
        <label tuiLabel>员工意见</label>
        <textarea tuiTextarea name="reply" [(ngModel)]="record.reply"></textarea>
      </tui-textfield>
      <label tuiLabel><input tuiSwitch type="checkbox" name="remind" [(ngModel)]="record.remind" />到期提醒</label>
      <label tuiLabel><input tuiCheckbox type="checkbox" name="informed" [(ngModel)]="record.informed" />已告知考核结果</label>
      <tui-textfield>
        <label tuiLabel>员工签字</label>
        <input tuiInput name="sign" [(ngModel)]="record.sign" />
      </tui-textfield>
      <tui-textfield>
        <label tuiLabel>调薪建议</label>
        <input tuiInput name="raise" [(ngModel)]="record.raise" />
      </tui-textfield>
      <tui-textfield class="wide">
        <label tuiLabel>人力资源部意见</label>
        <textarea tuiTextarea name="hr" [(ngModel)]="record.hr"></textarea>
      </tui-textfield>
    </div>
  `,
})
export class PlanTab {
  @Input({ required: true }) record!: TalkRecord;
  readonly yesNo = YES_NO;

  add() {
    const id = (this.record.actions.at(-1)?.id ?? 0) + 1;
    this.record.actions.push({ id, text: '', owner: '', due: null, standard: '' });
  }

  remove(index: number) {
    this.record.actions.splice(index, 1);
  }
}
