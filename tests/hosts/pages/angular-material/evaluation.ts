import { Component, Input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { type MatChipInputEvent, MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { MatSliderModule } from '@angular/material/slider';
import type { InterviewForm } from './form';

@Component({
  selector: 'hr-evaluation',
  imports: [
    MatButtonToggleModule,
    MatCheckboxModule,
    MatChipsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatSliderModule,
    ReactiveFormsModule,
  ],
  template: `
    <div class="grid" [formGroup]="form">
      <mat-form-field class="wide" appearance="outline">
        <mat-label>主要业绩</mat-label>
        <textarea matInput rows="3" maxlength="500" formControlName="strengths" #one></textarea>
        <mat-hint align="end">{{ one.value.length }} / 500</mat-hint>
      </mat-form-field>
      <mat-form-field class="wide" appearance="outline">
        <mat-label>不足之处</mat-label>
        <textarea matInput rows="3" maxlength="500" formControlName="weaknesses" #two></textarea>
        <mat-hint align="end">{{ two.value.length }} / 500</mat-hint>
      </mat-form-field>
      <mat-form-field class="wide" appearance="outline">
        <mat-label>上级评语</mat-label>
        <textarea matInput cdkTextareaAutosize formControlName="comment"></textarea>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>考核等级</mat-label>
        <mat-select formControlName="grade">
          <mat-option>--</mat-option>
          <mat-option value="5">优秀</mat-option>
          <mat-option value="4">良好</mat-option>
          <mat-option value="3">合格</mat-option>
          <mat-option value="2">待改进</mat-option>
        </mat-select>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>考核得分</mat-label>
        <input matInput type="number" min="0" max="120" step="0.1" formControlName="score" />
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>调薪建议</mat-label>
        <input matInput formControlName="raise" placeholder="由薪酬组填写" />
      </mat-form-field>
      <div class="line wide">
        <span id="workload">工作饱和度（%）</span>
        <mat-slider min="0" max="100" step="5" discrete>
          <input matSliderThumb formControlName="workload" aria-labelledby="workload" />
        </mat-slider>
        <b>{{ form.value.workload }}</b>
      </div>
      <div class="line wide">
        <span id="collaboration">跨部门协作意愿</span>
        <mat-button-toggle-group formControlName="collaboration" aria-labelledby="collaboration">
          <mat-button-toggle value="H">强</mat-button-toggle>
          <mat-button-toggle value="M">一般</mat-button-toggle>
          <mat-button-toggle value="L">弱</mat-button-toggle>
        </mat-button-toggle-group>
        <mat-checkbox formControlName="informed">已告知绩效结果</mat-checkbox>
      </div>
      <mat-form-field class="wide" appearance="outline">
        <mat-label>能力标签</mat-label>
        <mat-chip-grid #abilities formControlName="abilities">
          @for (tag of form.value.abilities; track tag) {
            <mat-chip-row (removed)="remove(tag)">
              {{ tag }}
              <button type="button" matChipRemove [attr.aria-label]="'删除' + tag">×</button>
            </mat-chip-row>
          }
        </mat-chip-grid>
        <input
          placeholder="输入后按回车"
          [matChipInputFor]="abilities"
          (matChipInputTokenEnd)="add($event)"
        />
      </mat-form-field>
    </div>
  `,
})
export class EvaluationStep {
  @Input({ required: true }) form!: InterviewForm['controls']['evaluation'];

  add(event: MatChipInputEvent) {
    const tag = event.value.trim();
    if (tag !== '') this.tags.setValue([...(this.tags.value ?? []), tag]);
    event.chipInput.clear();
  }

  remove(tag: string) {
    this.tags.setValue((this.tags.value ?? []).filter(held => held !== tag));
  }

  private get tags() {
    return this.form.controls.abilities;
  }
}
