import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzCheckboxModule } from 'ng-zorro-antd/checkbox';
import { NzFormModule } from 'ng-zorro-antd/form';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzRadioModule } from 'ng-zorro-antd/radio';
import { NzRateModule } from 'ng-zorro-antd/rate';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { NzSliderModule } from 'ng-zorro-antd/slider';
import type { TalkRecord } from './model';
import { CAUSES, LEVELS } from './options';

@Component({
  selector: 'hr-review',
  imports: [
    FormsModule,
    NzCheckboxModule,
    NzFormModule,
    NzInputModule,
    NzRadioModule,
    NzRateModule,
    NzSelectModule,
    NzSliderModule,
  ],
  template: `
    <h4>二、绩效回顾</h4>
    <div>
      <nz-form-item>
        <nz-form-label [nzSpan]="4">关键事件</nz-form-label>
        <nz-form-control [nzSpan]="20">
          <textarea nz-input name="facts" [nzAutosize]="{ minRows: 2 }" [(ngModel)]="record.facts"></textarea>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzSpan]="4" nzRequired>突出业绩</nz-form-label>
        <nz-form-control [nzSpan]="20">
          <nz-textarea-count [nzMaxCharacterCount]="500">
            <textarea nz-input name="merits" rows="3" [(ngModel)]="record.merits"></textarea>
          </nz-textarea-count>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzSpan]="4" nzRequired>存在不足</nz-form-label>
        <nz-form-control [nzSpan]="20">
          <nz-textarea-count [nzMaxCharacterCount]="500">
            <textarea nz-input name="faults" rows="3" [(ngModel)]="record.faults"></textarea>
          </nz-textarea-count>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzSpan]="4">不足归因</nz-form-label>
        <nz-form-control [nzSpan]="20">
          <nz-checkbox-group name="causes" [nzOptions]="causes" [(ngModel)]="record.causes" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzSpan]="4">客户服务</nz-form-label>
        <nz-form-control [nzSpan]="20"><nz-rate name="service" nzAllowHalf [(ngModel)]="record.service" /></nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzSpan]="4">投入程度</nz-form-label>
        <nz-form-control [nzSpan]="20"><nz-slider name="effort" [nzStep]="5" [(ngModel)]="record.effort" /></nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzSpan]="4" nzRequired>考核等级</nz-form-label>
        <nz-form-control [nzSpan]="20">
          <nz-radio-group name="level" nzButtonStyle="solid" [(ngModel)]="record.level">
            @for (level of levels; track level) {
              <label nz-radio-button [nzValue]="level">{{ level }}</label>
            }
          </nz-radio-group>
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzSpan]="4">能力标签</nz-form-label>
        <nz-form-control [nzSpan]="20">
          <nz-select name="tags" nzMode="tags" nzPlaceHolder="输入后回车" [(ngModel)]="record.tags" />
        </nz-form-control>
      </nz-form-item>
    </div>
  `,
})
export class ReviewPart {
  @Input({ required: true }) record!: TalkRecord;
  readonly causes = CAUSES.map(word => ({ label: word, value: word }));
  readonly levels = LEVELS;
}
