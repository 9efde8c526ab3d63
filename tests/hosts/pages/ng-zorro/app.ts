import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzDrawerModule } from 'ng-zorro-antd/drawer';
import { NzFormModule } from 'ng-zorro-antd/form';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { NzTableModule } from 'ng-zorro-antd/table';
import { NzTagModule } from 'ng-zorro-antd/tag';
import { BasicsPart } from './basics';
import { emptyRecord, plainModel } from './model';
import { PlanPart } from './plan';
import { ReviewPart } from './review';

@Component({
  selector: 'hr-root',
  imports: [
    BasicsPart,
    FormsModule,
    NzButtonModule,
    NzDrawerModule,
    NzFormModule,
    NzInputModule,
    NzSelectModule,
    NzTableModule,
    NzTagModule,
    PlanPart,
    ReviewPart,
  ],
  template: `
    <header class="top">中拓物流 · 人力系统</header>
    <main class="page">
      <div class="query">
        <input nz-input placeholder="工号 / 姓名" [(ngModel)]="keyword" />
        <nz-select nzPlaceHolder="全部状态" nzAllowClear [(ngModel)]="state">
          <nz-option nzValue="1" nzLabel="待面谈" />
          <nz-option nzValue="2" nzLabel="已完成" />
        </nz-select>
        <button nz-button nzType="primary">查询</button>
      </div>
      <nz-table [nzData]="people" [nzShowPagination]="false" #list>
        <thead>
          <tr><th>工号</th><th>姓名</th><th>考核周期</th><th>状态</th><th>操作</th></tr>
        </thead>
        <tbody>
          @for (person of list.data; track person.no) {
            <tr>
              <td>{{ person.no }}</td>
              <td>{{ person.name }}</td>
              <td>2026 年二季度</td>
              <td><nz-tag>待面谈</nz-tag></td>
              <td><a (click)="opened = true">填写面谈</a></td>
            </tr>
          }
        </tbody>
      </nz-table>
    </main>
    <nz-drawer
      nzTitle="绩效面谈：邵一鸣"
      [nzWidth]="960"
      [nzVisible]="opened"
      [nzMaskClosable]="false"
      [nzFooter]="foot"
      (nzOnClose)="opened = false"
    >
      <ng-container *nzDrawerContent>
        <form nz-form>
          <hr-basics [record]="record" />
          <hr-review [record]="record" />
          <hr-plan [record]="record" />
        </form>
      </ng-container>
    </nz-drawer>
    <ng-template #foot>
      <div class="foot">
        <button nz-button (click)="opened = false">取消</button>
        <button nz-button nzType="primary" (click)="submit()">提交</button>
      </div>
    </ng-template>
  `,
})
export class App {
  readonly record = emptyRecord();
  readonly people = [
    { no: 'ZT0417', name: '邵一鸣' },
    { no: 'ZT0533', name: '骆晓晴' },
  ];
  keyword = '';
  state: string | null = null;
  opened = false;
  submitted = 0;

  constructor() {
    window.__model = () => ({ ...plainModel(this.record), submitted: this.submitted });
  }

  submit() {
    this.submitted += 1;
    this.opened = false;
  }
}
