import { DatePipe } from '@angular/common';
import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Button } from 'primeng/button';
import { DatePicker } from 'primeng/datepicker';
import { InputText } from 'primeng/inputtext';
import { TableModule } from 'primeng/table';
import type { TalkRecord } from './model';

@Component({
  selector: 'hr-action-table',
  imports: [Button, DatePicker, DatePipe, FormsModule, InputText, TableModule],
  template: `
    <p-table dataKey="id" showGridlines [value]="record.actions">
      <ng-template #caption>
        <div class="caption">
          <span>点击单元格即可编辑</span>
          <p-button label="新增行动" icon="pi pi-plus" size="small" type="button" (onClick)="add()" />
        </div>
      </ng-template>
      <ng-template #header>
        <tr><th>行动内容</th><th>责任人</th><th>期限</th><th>衡量标准</th><th></th></tr>
      </ng-template>
      <ng-template #body let-row let-index="rowIndex">
        <tr>
          <td [pEditableColumn]="row" pEditableColumnField="text">
            <p-cellEditor>
              <ng-template #input><input pInputText [name]="'text' + row.id" [(ngModel)]="row.text" /></ng-template>
              <ng-template #output>{{ row.text }}</ng-template>
            </p-cellEditor>
          </td>
          <td [pEditableColumn]="row" pEditableColumnField="owner">
            <p-cellEditor>
              <ng-template #input><input pInputText [name]="'owner' + row.id" [(ngModel)]="row.owner" /></ng-template>
              <ng-template #output>{{ row.owner }}</ng-template>
            </p-cellEditor>
          </td>
          <td>
            <p-datepicker appendTo="body" dateFormat="yy-mm-dd" [name]="'due' + row.id" [(ngModel)]="row.due" />
          </td>
          <td [pEditableColumn]="row" pEditableColumnField="standard">
            <p-cellEditor>
              <ng-template #input><input pInputText [name]="'standard' + row.id" [(ngModel)]="row.standard" /></ng-template>
              <ng-template #output>{{ row.standard }}</ng-template>
            </p-cellEditor>
          </td>
          <td><p-button icon="pi pi-trash" severity="danger" text type="button" ariaLabel="删除" (onClick)="remove(index)" /></td>
        </tr>
      </ng-template>
    </p-table>
  `,
})
export class ActionTable {
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
