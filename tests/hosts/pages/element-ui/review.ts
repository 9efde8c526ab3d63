import Vue from 'vue2';
import { LANGUAGES, LEVELS } from './options';
import { sectionProps } from './section';

export const review = Vue.extend({
  props: sectionProps,
  data: () => ({ LANGUAGES, LEVELS }),
  methods: {
    addProject() {
      this.form.projects.push({ project: '', role: '', share: '' });
    },
  },
  template: `
    <div>
      <el-form-item label="目标达成情况：" prop="goals">
        <el-input v-model="form.goals" type="textarea" :rows="3" placeholder="请输入内容" />
      </el-form-item>
      <el-form-item label="项目参与情况：">
        <el-table :data="form.projects" border size="mini">
          <el-table-column label="项目名称">
            <template slot-scope="{ row }"><el-input v-model="row.project" /></template>
          </el-table-column>
          <el-table-column label="承担角色" width="200">
            <template slot-scope="{ row }"><el-input v-model="row.role" /></template>
          </el-table-column>
          <el-table-column label="投入占比" width="140">
            <template slot-scope="{ row }"><el-input v-model="row.share" placeholder="%" /></template>
          </el-table-column>
          <el-table-column label="操作" width="80">
            <template slot-scope="{ $index }">
              <el-button type="text" @click="form.projects.splice($index, 1)">移除</el-button>
            </template>
          </el-table-column>
        </el-table>
        <el-button type="text" icon="el-icon-plus" @click="addProject">添加项目</el-button>
      </el-form-item>
      <el-form-item label="典型事例：" prop="keyEvents">
        <el-input v-model="form.keyEvents" type="textarea" autosize placeholder="关键行为与结果" />
      </el-form-item>
      <el-row type="flex" class="wrap" :gutter="16">
        <el-col :span="12">
          <el-form-item label="优点与亮点：" prop="strengths">
            <el-input v-model="form.strengths" type="textarea" :rows="4" maxlength="600" show-word-limit />
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="待改进方面：" prop="weaknesses">
            <el-input v-model="form.weaknesses" type="textarea" :rows="4" maxlength="600" show-word-limit />
          </el-form-item>
        </el-col>
      </el-row>
      <el-form-item label="直接上级评价：" prop="managerComment">
        <el-input v-model="form.managerComment" type="textarea" :rows="3" maxlength="600" show-word-limit />
      </el-form-item>
      <el-row type="flex" class="wrap" :gutter="16">
        <el-col :span="12">
          <el-form-item label="专业能力：" prop="skillRate">
            <el-rate v-model="form.skillRate" show-score text-color="#ff9900" />
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="图纸质量：" prop="qualityRate"><el-rate v-model="form.qualityRate" /></el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="任务饱和度：" prop="load"><el-slider v-model="form.load" :step="5" /></el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="外语能力：" prop="languages">
            <el-select v-model="form.languages" multiple placeholder="可多选">
              <el-option v-for="word in LANGUAGES" :key="word" :label="word" :value="word" />
            </el-select>
          </el-form-item>
        </el-col>
        <el-col :span="24">
          <el-form-item label="上级评定等级：" prop="managerRating">
            <el-radio-group v-model="form.managerRating">
              <el-radio v-for="item in LEVELS" :key="item.value" :label="item.value">{{ item.label }}</el-radio>
            </el-radio-group>
          </el-form-item>
        </el-col>
      </el-row>
    </div>`,
});
