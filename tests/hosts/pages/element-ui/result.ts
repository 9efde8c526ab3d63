import Vue from 'vue2';
import { LEVELS } from './options';
import { sectionProps } from './section';

export const result = Vue.extend({
  props: sectionProps,
  data: () => ({ LEVELS }),
  template: `
    <div>
      <el-form-item label="达成共识：" prop="consensus">
        <el-input v-model="form.consensus" type="textarea" :rows="3" maxlength="500" show-word-limit />
      </el-form-item>
      <el-form-item label="员工反馈意见：" prop="employeeComments">
        <el-input v-model="form.employeeComments" type="textarea" :rows="2" />
      </el-form-item>
      <el-row type="flex" class="wrap" :gutter="16">
        <el-col :span="12">
          <el-form-item label="最终绩效等级：" prop="finalRating">
            <el-select v-model="form.finalRating">
              <el-option v-for="item in LEVELS" :key="item.value" :label="item.label" :value="item.value" />
            </el-select>
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="结果告知：" prop="informed">
            <el-checkbox v-model="form.informed">已告知绩效结果</el-checkbox>
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="是否进入PIP：" prop="pip">
            <el-radio-group v-model="form.pip">
              <el-radio :label="1">是</el-radio>
              <el-radio :label="0">否</el-radio>
            </el-radio-group>
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="归档编号：" prop="archiveNo">
            <el-input v-model="form.archiveNo"><template slot="prepend">ZH-</template></el-input>
          </el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="员工签名：" prop="sign"><el-input v-model="form.sign" /></el-form-item>
        </el-col>
        <el-col :span="12">
          <el-form-item label="调薪幅度：" prop="raise">
            <el-input v-model="form.raise"><template slot="append">%</template></el-input>
          </el-form-item>
        </el-col>
      </el-row>
      <el-form-item label="人力资源部意见：" prop="hrOpinion">
        <el-input v-model="form.hrOpinion" type="textarea" :rows="2" />
      </el-form-item>
    </div>`,
});
