import { type Form, Message } from 'element-ui';
import Vue from 'vue2';
import { basics } from './basics';
import { emptyForm } from './model';
import { plan } from './plan';
import { result } from './result';
import { review } from './review';

export const app = Vue.extend({
  components: { basics, review, plan, result },
  data: () => ({
    form: emptyForm(),
    query: { keyword: '', state: '' },
    opened: ['basics', 'review', 'plan'],
    submitted: 0,
    rules: {
      period: [{ required: true, message: '请选择考核周期', trigger: 'change' }],
      talkDate: [{ required: true, message: '请选择面谈日期', trigger: 'change' }],
      strengths: [{ required: true, message: '请填写', trigger: 'blur' }],
      weaknesses: [{ required: true, message: '请填写', trigger: 'blur' }],
      managerComment: [
        { required: true, message: '请填写', trigger: 'blur' },
        { min: 10, max: 600, message: '10 到 600 个字', trigger: 'blur' },
      ],
      finalRating: [{ required: true, message: '请选择', trigger: 'change' }],
    },
  }),
  mounted() {
    window.__model = () => ({
      ...JSON.parse(JSON.stringify(this.form, (_, value) => value ?? null)),
      duration: this.form.duration ?? null,
      submitted: this.submitted,
    });
  },
  methods: {
    submit() {
      (this.$refs.form as unknown as Form).validate(valid => {
        if (!valid) return;
        this.submitted += 1;
        Message.success('提交成功');
      });
    },
  },
  template: `
    <div>
      <el-form class="bar" inline :model="query" @submit.native.prevent>
        <el-form-item label="关键字">
          <el-input v-model="query.keyword" prefix-icon="el-icon-search" placeholder="姓名/工号" />
        </el-form-item>
        <el-form-item label="状态">
          <el-select v-model="query.state" placeholder="全部">
            <el-option label="待面谈" value="1" /><el-option label="已归档" value="2" />
          </el-select>
        </el-form-item>
        <el-form-item><el-button type="primary">查询</el-button></el-form-item>
      </el-form>
      <div class="sheet">
        <h2>绩效面谈记录表</h2>
        <el-form ref="form" :model="form" :rules="rules" label-width="130px">
          <el-collapse v-model="opened">
            <el-collapse-item title="一、面谈基本信息" name="basics"><basics :form="form" /></el-collapse-item>
            <el-collapse-item title="二、绩效回顾与评价" name="review"><review :form="form" /></el-collapse-item>
            <el-collapse-item title="三、改进与发展" name="plan"><plan :form="form" /></el-collapse-item>
            <el-collapse-item title="四、结果确认与归档" name="result"><result :form="form" /></el-collapse-item>
          </el-collapse>
          <div class="foot">
            <el-button>保存草稿</el-button>
            <el-button type="primary" @click="submit">提交</el-button>
          </div>
        </el-form>
      </div>
    </div>`,
});
