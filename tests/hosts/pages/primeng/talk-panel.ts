import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { AutoComplete } from 'primeng/autocomplete';
import { DatePicker } from 'primeng/datepicker';
import { Fluid } from 'primeng/fluid';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { Select } from 'primeng/select';
import { SelectButton } from 'primeng/selectbutton';
import { TreeSelect } from 'primeng/treeselect';
import type { TalkRecord } from './model';
import { HOSTS, KINDS, MODES, PLACES, TEAMS } from './options';

@Component({
  selector: 'hr-talk-panel',
  imports: [
    AutoComplete,
    DatePicker,
    Fluid,
    FormsModule,
    InputNumber,
    InputText,
    Select,
    SelectButton,
    TreeSelect,
  ],
  template: `
    <p-fluid class="grid">
      <div class="cell">
        <label for="name">员工</label>
        <input pInputText id="name" name="name" disabled [(ngModel)]="record.name" />
      </div>
      <div class="cell">
        <label for="no">员工编号 <span class="must">*</span></label>
        <input pInputText id="no" name="no" required placeholder="QL 开头" [(ngModel)]="record.no" />
      </div>
      <div class="cell">
        <label for="team">所在部门 <span class="must">*</span></label>
        <p-treeselect inputId="team" name="team" placeholder="请选择部门" [options]="teams" [(ngModel)]="record.team" />
      </div>
      <div class="cell">
        <label for="kind">面谈类型</label>
        <p-select
          inputId="kind"
          name="kind"
          placeholder="请选择"
          optionLabel="name"
          optionValue="code"
          [options]="kinds"
          [(ngModel)]="record.kind"
        />
      </div>
      <div class="cell">
        <label for="host">主谈人 <span class="must">*</span></label>
        <p-autocomplete
          inputId="host"
          name="host"
          optionLabel="name"
          placeholder="输入姓名查找"
          [forceSelection]="true"
          [suggestions]="hosts"
          (completeMethod)="findHosts($event.query)"
          [(ngModel)]="record.host"
        />
      </div>
      <div class="cell">
        <label for="talkAt">面谈时间 <span class="must">*</span></label>
        <p-datepicker inputId="talkAt" name="talkAt" dateFormat="yy-mm-dd" [showTime]="true" [hideOnDateTimeSelect]="false" showIcon [(ngModel)]="record.talkAt" />
      </div>
      <div class="cell">
        <label for="minutes">面谈用时</label>
        <p-inputnumber inputId="minutes" name="minutes" suffix=" 分钟" showButtons [min]="5" [max]="300" [step]="5" [(ngModel)]="record.minutes" />
      </div>
      <div class="cell">
        <label for="place">面谈地点</label>
        <p-autocomplete inputId="place" name="place" [dropdown]="true" [suggestions]="places" (completeMethod)="findPlaces($event.query)" [(ngModel)]="record.place" />
      </div>
      <div class="cell">
        <label id="mode-label">面谈形式</label>
        <p-selectbutton name="mode" ariaLabelledBy="mode-label" optionLabel="name" optionValue="code" [options]="modes" [(ngModel)]="record.mode" />
      </div>
      <div class="cell">
        <label for="span">数据取数区间</label>
        <p-datepicker inputId="span" name="span" selectionMode="range" dateFormat="yy-mm-dd" [readonlyInput]="true" [(ngModel)]="record.span" />
      </div>
      <div class="cell">
        <label for="payMonth">绩效兑现月份</label>
        <p-datepicker inputId="payMonth" name="payMonth" view="month" dateFormat="yy-mm" [(ngModel)]="record.payMonth" />
      </div>
    </p-fluid>
  `,
})
export class TalkPanel {
  @Input({ required: true }) record!: TalkRecord;
  readonly teams = TEAMS;
  readonly kinds = KINDS;
  readonly modes = MODES;
  hosts: typeof HOSTS = [];
  places: string[] = [];

  findHosts(word: string) {
    setTimeout(() => {
      this.hosts = HOSTS.filter(({ name }) => name.includes(word));
    }, 250);
  }

  findPlaces(word: string) {
    this.places = PLACES.filter(place => place.includes(word));
  }
}
