import { Component, Input } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Checkbox } from 'primeng/checkbox';
import { DatePicker } from 'primeng/datepicker';
import { Fluid } from 'primeng/fluid';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { RadioButton } from 'primeng/radiobutton';
import { Textarea } from 'primeng/textarea';
import { ToggleSwitch } from 'primeng/toggleswitch';
import type { TalkRecord } from './model';
import { WAYS } from './options';

@Component({
  selector: 'hr-plan-panel',
  imports: [
    Checkbox,
    DatePicker,
    Fluid,
    FormsModule,
    InputNumber,
    InputText,
    RadioButton,
    Textarea,
    ToggleSwitch,
  ],
  template: `
    <p-fluid class="grid">
      <div class="cell">
        <span class="title">培养方式</span>
        <div class="choices">
          @for (way of ways; track way) {
            <div class="choice">
              <p-checkbox name="ways" [inputId]="'way-' + way" [value]="way" [(ngModel)]="record.ways" />
              <label [for]="'way-' + way">{{ way }}</label>
            </div>
          }
        </div>
      </div>
      <div class="cell">
        <span class="title">是否需要培训</span>
        <div class="choices">
          <div class="choice">
            <p-radiobutton name="training" inputId="training-yes" value="Y" [(ngModel)]="record.training" />
            <label for="training-yes">是</label>
          </div>
          <div class="choice">
            <p-radiobutton name="training" inputId="training-no" value="N" [(ngModel)]="record.training" />
            <label for="training-no">否</label>
          </div>
        </div>
      </div>
      <div class="cell">
        <label for="followUp">下次沟通日期</label>
        <p-datepicker inputId="followUp" name="followUp" dateFormat="yy-mm-dd" showIcon iconDisplay="input" [(ngModel)]="record.followUp" />
      </div>
      <div class="cell">
        <label for="weekly">周例会时间</label>
        <p-datepicker inputId="weekly" name="weekly" [timeOnly]="true" [(ngModel)]="record.weekly" />
      </div>
      <div class="cell wide">
        <label for="support">需公司提供的支持</label>
        <textarea pTextarea id="support" name="support" rows="2" autoResize [(ngModel)]="record.support"></textarea>
      </div>
      <div class="cell wide">
        <label for="agreed">达成共识</label>
        <textarea pTextarea id="agreed" name="agreed" rows="2" [(ngModel)]="record.agreed"></textarea>
      </div>
      <div class="cell wide">
        <label for="reply">员工反馈意见</label>
        <textarea pTextarea id="reply" name="reply" rows="2" [(ngModel)]="record.reply"></textarea>
      </div>
      <div class="choice">
        <p-toggleswitch inputId="remind" name="remind" [(ngModel)]="record.remind" />
        <label for="remind">到期邮件提醒</label>
      </div>
      <div class="choice">
        <p-checkbox inputId="informed" name="informed" binary [(ngModel)]="record.informed" />
        <label for="informed">已向员工告知考核结果</label>
      </div>
      <div class="cell">
        <label for="sign">员工签名</label>
        <input pInputText id="sign" name="sign" [(ngModel)]="record.sign" />
      </div>
      <div class="cell">
        <label for="raise">调薪比例</label>
        <p-inputnumber inputId="raise" name="raise" suffix="%" [(ngModel)]="record.raise" />
      </div>
      <div class="cell wide">
        <label for="hr">人力资源部意见</label>
        <textarea pTextarea id="hr" name="hr" rows="2" [(ngModel)]="record.hr"></textarea>
      </div>
    </p-fluid>
  `,
})
export class PlanPanel {
  @Input({ required: true }) record!: TalkRecord;
  readonly ways = WAYS;
}
