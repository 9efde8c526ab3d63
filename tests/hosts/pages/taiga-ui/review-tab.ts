import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TuiInput, TuiLabel, TuiSlider, TuiTextfield } from '@taiga-ui/core';
import {
  TuiChevron,
  TuiDataListWrapper,
  TuiInputChip,
  TuiInputNumber,
  TuiInputSlider,
  TuiMultiSelect,
  TuiRating,
  TuiSelect,
  TuiTextarea,
} from '@taiga-ui/kit';
import type { TalkRecord } from './model';
import { GRADES, SKILLS } from './options';

@Component({
  selector: 'hr-review-tab',
  imports: [
    FormsModule,
    TuiChevron,
    TuiDataListWrapper,
    TuiInput,
    TuiInputChip,
    TuiInputNumber,
    TuiInputSlider,
    TuiLabel,
    TuiMultiSelect,
    TuiRating,
    TuiSelect,
    TuiSlider,
    TuiTextarea,
    TuiTextfield,
  ],
  template: `
    <div class="grid">
      <tui-textfield class="wide">
        <label tuiLabel>主要业绩贡献</label>
        <textarea tuiTextarea name="merits" [min]="3" [(ngModel)]="record.merits"></textarea>
      </tui-textfield>
      <tui-textfield class="wide">
        <label tuiLabel>存在不足</label>
        <textarea tuiTextarea name="gaps" [min]="3" [(ngModel)]="record.gaps"></textarea>
      </tui-textfield>
      <tui-textfield>
        <label tuiLabel>综合得分</label>
        <input tuiInputNumber name="score" [(ngModel)]="record.score" />
      </tui-textfield>
      <tui-textfield tuiChevron>
        <label tuiLabel>评定等级</label>
        <input tuiSelect name="grade" placeholder="请选择" [(ngModel)]="record.grade" />
        <tui-data-list-wrapper *tuiDropdown [items]="grades" />
      </tui-textfield>
      <div class="line">
        <span id="service">服务质量</span>
        <tui-rating name="service" aria-labelledby="service" [max]="5" [(ngModel)]="record.service" />
      </div>
      <tui-textfield>
        <label tuiLabel>工作饱和度</label>
        <input tuiInputSlider name="load" postfix="%" [min]="0" [max]="100" [quantum]="5" [(ngModel)]="record.load" />
        <input tuiSlider type="range" />
      </tui-textfield>
      <tui-textfield multi tuiChevron>
        <label tuiLabel>业务特长</label>
        <input tuiInputChip tuiSelectLike name="skills" placeholder="可多选" [(ngModel)]="record.skills" />
        <tui-input-chip *tuiItem />
        <tui-data-list-wrapper *tuiDropdown tuiMultiSelectGroup [items]="skills" />
      </tui-textfield>
      <tui-textfield multi>
        <label tuiLabel>能力标签</label>
        <input tuiInputChip name="words" placeholder="输入后回车" [(ngModel)]="record.words" />
        <tui-input-chip *tuiItem />
      </tui-textfield>
    </div>
  `,
})
export class ReviewTab {
  @Input({ required: true }) record!: TalkRecord;
  readonly grades = GRADES;
  readonly skills = SKILLS;
}
