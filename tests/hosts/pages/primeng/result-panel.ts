import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { AutoComplete } from 'primeng/autocomplete';
import { CascadeSelect } from 'primeng/cascadeselect';
import { FloatLabel } from 'primeng/floatlabel';
import { Fluid } from 'primeng/fluid';
import { InputNumber } from 'primeng/inputnumber';
import { Listbox } from 'primeng/listbox';
import { MultiSelect } from 'primeng/multiselect';
import { Rating } from 'primeng/rating';
import { Select } from 'primeng/select';
import { Slider } from 'primeng/slider';
import { Textarea } from 'primeng/textarea';
import type { TalkRecord } from './model';
import { CAUSES, FIELDS, LEVELS, ROUTES } from './options';

@Component({
  selector: 'hr-result-panel',
  imports: [
    AutoComplete,
    CascadeSelect,
    FloatLabel,
    Fluid,
    FormsModule,
    InputNumber,
    Listbox,
    MultiSelect,
    Rating,
    Select,
    Slider,
    Textarea,
  ],
  template: `
    <p-fluid class="grid">
      <p-floatlabel class="wide">
        <textarea pTextarea id="merits" name="merits" rows="3" maxlength="800" [(ngModel)]="record.merits"></textarea>
        <label for="merits">主要业绩亮点</label>
      </p-floatlabel>
      <p-floatlabel class="wide">
        <textarea pTextarea id="gaps" name="gaps" rows="3" maxlength="800" [(ngModel)]="record.gaps"></textarea>
        <label for="gaps">有待改进之处</label>
      </p-floatlabel>
      <p-floatlabel>
        <p-inputnumber inputId="score" name="score" [minFractionDigits]="1" [maxFractionDigits]="1" [min]="0" [max]="100" [(ngModel)]="record.score" />
        <label for="score">综合得分</label>
      </p-floatlabel>
      <p-floatlabel>
        <p-select inputId="level" name="level" optionLabel="name" optionValue="code" showClear [options]="levels" [(ngModel)]="record.level" />
        <label for="level">绩效等级</label>
      </p-floatlabel>
      <p-floatlabel>
        <p-multiselect inputId="fields" name="fields" display="chip" optionLabel="name" optionValue="code" filter [options]="fields" [(ngModel)]="record.fields" />
        <label for="fields">擅长检验领域</label>
      </p-floatlabel>
      <p-floatlabel>
        <p-cascadeselect
          inputId="route"
          name="route"
          optionLabel="name"
          optionGroupLabel="name"
          [optionGroupChildren]="['steps']"
          [options]="routes"
          [(ngModel)]="record.route"
        />
        <label for="route">意向晋升通道</label>
      </p-floatlabel>
      <div class="cell">
        <label for="words">能力画像</label>
        <p-autocomplete inputId="words" name="words" multiple [typeahead]="false" placeholder="输入后按回车" [(ngModel)]="record.words" />
      </div>
      <div class="cell">
        <label id="teamwork-label">协同配合</label>
        <p-rating name="teamwork" aria-labelledby="teamwork-label" [stars]="5" [(ngModel)]="record.teamwork" />
      </div>
      <div class="cell">
        <label id="causes-label">不足成因</label>
        <p-listbox name="causes" ariaLabel="不足成因" multiple checkbox [options]="causes" [(ngModel)]="record.causes" />
      </div>
      <div class="cell">
        <label id="load-label">工作量饱和度：{{ record.load }}%</label>
        <p-slider name="load" ariaLabelledBy="load-label" [step]="5" [(ngModel)]="record.load" />
      </div>
    </p-fluid>
  `,
})
export class ResultPanel {
  @Input({ required: true }) record!: TalkRecord;
  readonly causes = CAUSES;
  readonly fields = FIELDS;
  readonly levels = LEVELS;
  readonly routes = ROUTES;
}
