import Vue from 'vue2';
import { COST_CODES, MANAGERS, PERIODS, PLACES, TEAMS } from './options';
import { sectionProps } from './section';

export const basics = Vue.extend({
  props: sectionProps,
  data: () => ({
    PERIODS,
    TEAMS,
    COST_CODES,
    managers: [] as typeof MANAGERS,
    searching: false,
  }),
  methods: {
    suggestPlaces(text: string, show: (places: { value: string }[]) => void) {
      show(PLACES.filter(place => place.includes(text)).map(value => ({ value })));
    },
    searchManager(text: string) {
      this.managers = [];
      if (!text) return;
      this.searching = true;
      setTimeout(() => {
        this.searching = false;
        this.managers = MANAGERS.filter(person => person.label.includes(text));
      }, 250);
    },
  },
  template: `
    <el-row type="flex" class="wrap" :gutter="16">
      <el-col :span="12">
        <el-form-item label="员工姓名"><el-input v-model="form.name" disabled /></el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="工号"><el-input v-model="form.staffNo" readonly /></el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="考核周期：" prop="period">
          <el-select v-model="form.period">
            <el-option v-for="word in PERIODS" :key="word" :label="word" :value="word" />
          </el-select>
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="面谈日期：" prop="talkDate">
          <el-date-picker v-model="form.talkDate" type="date" value-format="yyyy-MM-dd" placeholder="选择日期" />
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="起始钟点：" prop="startTime">
          <el-time-select
            v-model="form.startTime"
            :picker-options="{ start: '08:30', step: '00:30', end: '18:00' }"
            placeholder="选择时间"
          />
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="面谈时长：" prop="duration">
          <el-input-number v-model="form.duration" :min="0" :max="300" controls-position="right" placeholder="分钟" />
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="面谈形式：" prop="mode">
          <el-radio-group v-model="form.mode">
            <el-radio-button label="现场面谈" />
            <el-radio-button label="视频面谈" />
            <el-radio-button label="电话面谈" />
          </el-radio-group>
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="面谈地点：" prop="place">
          <el-autocomplete v-model="form.place" :fetch-suggestions="suggestPlaces" placeholder="请输入内容" />
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="产值核算区间：" prop="settleRange">
          <el-date-picker
            v-model="form.settleRange"
            type="daterange"
            value-format="yyyy-MM-dd"
            range-separator="至"
            start-placeholder="开始日期"
            end-placeholder="结束日期"
          />
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="专业组：" prop="team">
          <el-cascader v-model="form.team" :options="TEAMS" />
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="项目负责人：" prop="projectManager">
          <el-select
            v-model="form.projectManager"
            filterable
            remote
            :remote-method="searchManager"
            :loading="searching"
            placeholder="请输入姓名"
          >
            <el-option v-for="item in managers" :key="item.value" :label="item.label" :value="item.value" />
          </el-select>
        </el-form-item>
      </el-col>
      <el-col :span="12">
        <el-form-item label="成本代码：" prop="costCode">
          <el-select v-model="form.costCode" filterable allow-create default-first-option>
            <el-option v-for="word in COST_CODES" :key="word" :label="word" :value="word" />
          </el-select>
        </el-form-item>
      </el-col>
    </el-row>`,
});
