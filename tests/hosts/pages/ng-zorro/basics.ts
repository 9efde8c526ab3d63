import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzAutocompleteModule } from 'ng-zorro-antd/auto-complete';
import { NzCascaderModule } from 'ng-zorro-antd/cascader';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { NzFormModule } from 'ng-zorro-antd/form';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzInputNumberModule } from 'ng-zorro-antd/input-number';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { NzTreeSelectModule } from 'ng-zorro-antd/tree-select';
import type { TalkRecord } from './model';
import { MENTORS, PLACES, ROUTES, SITES, TEAMS, TYPES } from './options';

@Component({
  selector: 'hr-basics',
  imports: [
    FormsModule,
    NzAutocompleteModule,
    NzCascaderModule,
    NzDatePickerModule,
    NzFormModule,
    NzInputModule,
    NzInputNumberModule,
    NzSelectModule,
    NzTreeSelectModule,
  ],
  template: `
    <h4>一、面谈安排</h4>
    <div nz-row [nzGutter]="16">
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">员工姓名</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <input nz-input name="name" readonly [(ngModel)]="record.name" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">单据状态</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <input nz-input name="status" disabled [(ngModel)]="record.status" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7" nzRequired>面谈类型</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <nz-select name="type" nzPlaceHolder="请选择" [(ngModel)]="record.type">
            @for (type of types; track type.code) {
              <nz-option [nzValue]="type.code" [nzLabel]="type.name" />
            }
          </nz-select>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7" nzRequired>面谈时间</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <nz-date-picker
            name="talkAt"
            nzFormat="yyyy-MM-dd HH:mm"
            [nzShowTime]="{ nzFormat: 'HH:mm' }"
            [(ngModel)]="record.talkAt"
          />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">面谈时长</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <nz-input-number name="minutes" [nzMin]="5" [nzMax]="240" [(ngModel)]="record.minutes">
            <span nzInputAddonAfter>分钟</span>
          </nz-input-number>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">面谈地点</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <input nz-input name="place" [nzAutocomplete]="places" [(ngModel)]="record.place" />
          <nz-autocomplete #places [nzDataSource]="placesFor(record.place)" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">带教师傅</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <nz-select
            name="mentor"
            nzPlaceHolder="输入姓名搜索"
            nzShowSearch
            nzServerSearch
            nzAllowClear
            [nzLoading]="searching"
            (nzOnSearch)="search($event)"
            [(ngModel)]="record.mentor"
          >
            @for (mentor of mentors; track mentor.id) {
              <nz-option [nzValue]="mentor.id" [nzLabel]="mentor.name" />
            }
          </nz-select>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">常驻仓点</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <nz-cascader name="site" nzPlaceHolder="请选择" [nzOptions]="sites" [(ngModel)]="record.site" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">协同班组</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <nz-tree-select name="team" nzPlaceHolder="请选择" [nzNodes]="teams" [(ngModel)]="record.team" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">支援调度区间</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <nz-range-picker name="span" [(ngModel)]="record.span" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item nz-col [nzSpan]="12">
        <nz-form-label [nzSpan]="7">负责线路</nz-form-label>
        <nz-form-control [nzSpan]="17">
          <nz-select name="routes" nzMode="multiple" nzPlaceHolder="可多选" [(ngModel)]="record.routes">
            @for (route of routes; track route) {
              <nz-option [nzValue]="route" [nzLabel]="route" />
            }
          </nz-select>
        </nz-form-control>
      </nz-form-item>
    </div>
  `,
})
export class BasicsPart {
  @Input({ required: true }) record!: TalkRecord;
  readonly types = TYPES;
  readonly sites = SITES;
  readonly teams = TEAMS;
  readonly routes = ROUTES;
  mentors: typeof MENTORS = [];
  searching = false;

  placesFor(text: string) {
    return PLACES.filter(place => place.includes(text));
  }

  search(text: string) {
    this.mentors = [];
    if (!text) return;
    this.searching = true;
    setTimeout(() => {
      this.searching = false;
      this.mentors = MENTORS.filter(({ name }) => name.includes(text));
    }, 300);
  }
}
