import { Component, Input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TuiCalendar, TuiInput, TuiLabel, TuiTextfield } from '@taiga-ui/core';
import {
  TuiCalendarMonth,
  TuiCalendarRange,
  TuiChevron,
  TuiComboBox,
  TuiDataListWrapper,
  TuiInputDateRange,
  TuiInputDateTime,
  TuiInputMonth,
  TuiInputNumber,
  TuiSegmented,
  TuiSelect,
} from '@taiga-ui/kit';
import type { TalkRecord } from './model';
import { DEPARTMENTS, HOSTS, MODES } from './options';

@Component({
  selector: 'hr-talk-tab',
  imports: [
    FormsModule,
    TuiCalendar,
    TuiCalendarMonth,
    TuiCalendarRange,
    TuiChevron,
    TuiComboBox,
    TuiDataListWrapper,
    TuiInput,
    TuiInputDateRange,
    TuiInputDateTime,
    TuiInputMonth,
    TuiInputNumber,
    TuiLabel,
    TuiSegmented,
    TuiSelect,
    TuiTextfield,
  ],
  template: `
    <div class="grid">
      <tui-textfield>
        <label tuiLabel>员工姓名</label>
        <input tuiInput name="name" [readOnly]="true" [(ngModel)]="record.name" />
      </tui-textfield>
      <tui-textfield>
        <label tuiLabel>员工号 *</label>
        <input tuiInput name="no" placeholder="DY 开头" [(ngModel)]="record.no" />
      </tui-textfield>
      <tui-textfield tuiChevron>
        <label tuiLabel>所在部门 *</label>
        <input tuiSelect name="department" placeholder="请选择" [(ngModel)]="record.department" />
        <tui-data-list-wrapper *tuiDropdown [items]="departments" />
      </tui-textfield>
      <tui-textfield tuiChevron>
        <label tuiLabel>沟通主持人</label>
        <input tuiComboBox name="host" placeholder="输入姓名" (input)="find($event)" [(ngModel)]="record.host" />
        <tui-data-list-wrapper *tuiDropdown [items]="hosts()" />
      </tui-textfield>
      <tui-textfield>
        <label tuiLabel>沟通时间 *</label>
        <input tuiInputDateTime name="talkAt" [(ngModel)]="record.talkAt" />
        <tui-calendar *tuiDropdown />
      </tui-textfield>
      <tui-textfield>
        <label tuiLabel>沟通时长</label>
        <input tuiInputNumber name="minutes" postfix=" 分钟" [min]="0" [max]="240" [(ngModel)]="record.minutes" />
      </tui-textfield>
      <tui-textfield>
        <label tuiLabel>沟通地点</label>
        <input tuiInput name="place" [(ngModel)]="record.place" />
      </tui-textfield>
      <div class="line">
        <span>沟通方式</span>
        <tui-segmented>
          @for (mode of modes; track mode) {
            <label>
              <input type="radio" name="mode" [value]="mode" [(ngModel)]="record.mode" />
              {{ mode }}
            </label>
          }
        </tui-segmented>
      </div>
      <tui-textfield>
        <label tuiLabel>业绩取数区间</label>
        <input tuiInputDateRange name="span" [(ngModel)]="record.span" />
        <tui-calendar-range *tuiDropdown />
      </tui-textfield>
      <tui-textfield>
        <label tuiLabel>结果生效月份</label>
        <input tuiInputMonth name="valid" [(ngModel)]="record.valid" />
        <tui-calendar-month *tuiDropdown />
      </tui-textfield>
    </div>
  `,
})
export class TalkTab {
  @Input({ required: true }) record!: TalkRecord;
  readonly departments = DEPARTMENTS;
  readonly modes = MODES;
  readonly hosts = signal<string[]>([]);

  find(event: Event) {
    const word = (event.target as HTMLInputElement).value;
    setTimeout(() => this.hosts.set(HOSTS.filter(name => name.includes(word))), 200);
  }
}
