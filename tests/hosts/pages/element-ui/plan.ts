import Vue from 'vue2';
import { sectionProps } from './section';

export const plan = Vue.extend({
  props: sectionProps,
  data: () => ({ BONUS: ['注册证书', '获奖项目', '专利', '技术标准'] }),
  methods: {
    addRow() {
      this.form.actions.push({ measure: '', owner: '', due: '', standard: '' });
    },
  },
  template: `
    <div>
      <el-form-item label="改进行动计划：">
        <el-table :data="form.actions" border size="mini">
          <el-table-column type="index" width="50" />
          <el-table-column label="改进措施">
            <template slot-scope="{ row }"><el-input v-model="row.measure" /></template>
          </el-table-column>
          <el-table-column label="责任人" width="120">
            <template slot-scope="{ row }"><el-input v-model="row.owner" /></template>
          </el-table-column>
          <el-table-column label="完成时间" width="170">
            <template slot-scope="{ row }">
              <el-date-picker v-model="row.due" type="date" value-format="yyyy-MM-dd" />
            </template>
          </el-table-column>
          <el-table-column label="衡量标准">
            <template slot-scope="{ row }"><el-input v-model="row.standard" /></template>
          </el-table-column>
        </el-table>
        <el-button type="primary" plain icon="el-icon-plus" @click="addRow">新增一行</el-button>
      </el-form-item>
      <el-form-item label="个人发展计划：" prop="developmentPlan">
        <el-input v-model="form.developmentPlan" type="textarea" :rows="3" />
      </el-form-item>
      <el-form-item label="职业规划：" prop="career">
        <el-input v-model="form.career" type="textarea" :rows="2" placeholder="员工本人的职业发展期望" />
      </el-form-item>
      <el-row type="flex" class="wrap" :gutter="16">
        <el-col :span="14">
          <el-form-item label="加分事项：" prop="bonusItems">
            <el-checkbox-group v-model="form.bonusItems">
              <el-checkbox v-for="word in BONUS" :key="word" :label="word" />
            </el-checkbox-group>
          </el-form-item>
        </el-col>
        <el-col :span="10">
          <el-form-item label="试点弹性工时：" prop="remote">
            <el-switch v-model="form.remote" active-color="#13ce66" />
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="组内例会时间：" prop="weekly">
            <el-time-picker v-model="form.weekly" format="HH:mm" value-format="HH:mm" placeholder="任意时间点" />
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="阶段评审时间：" prop="review">
            <el-date-picker
              v-model="form.review"
              type="datetime"
              format="yyyy-MM-dd HH:mm"
              value-format="yyyy-MM-dd HH:mm"
              placeholder="选择日期时间"
            />
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="下次沟通时间：" prop="followUp">
            <el-date-picker v-model="form.followUp" type="date" value-format="yyyy-MM-dd" />
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="资质复审月份：" prop="reviewMonth">
            <el-date-picker v-model="form.reviewMonth" type="month" value-format="yyyy-MM" />
          </el-form-item>
        </el-col>
      </el-row>
    </div>`,
});
