import { FormControl } from 'baseui/form-control';
import { Input } from 'baseui/input';
import { StarRating } from 'baseui/rating';
import { Select, TYPE } from 'baseui/select';
import { Slider } from 'baseui/slider';
import { Textarea } from 'baseui/textarea';
import type { PartProps } from './model';
import { GRADES, SKILLS } from './options';

export function Review({ record, change }: PartProps) {
  return (
    <>
      <h4>评价与结果</h4>
      <div className="grid">
        <div className="wide">
          <FormControl label="主要成绩" counter={{ length: record.merits.length, maxLength: 500 }}>
            <Textarea
              value={record.merits}
              onChange={event => change({ merits: event.target.value })}
            />
          </FormControl>
          <FormControl label="需改进之处">
            <Textarea
              value={record.gaps}
              onChange={event => change({ gaps: event.target.value })}
            />
          </FormControl>
          <FormControl label="原因分析">
            <Textarea
              value={record.causes}
              onChange={event => change({ causes: event.target.value })}
            />
          </FormControl>
        </div>
        <FormControl label="最终得分">
          <Input
            type="number"
            step={0.5}
            value={record.score}
            onChange={event => change({ score: event.target.value })}
          />
        </FormControl>
        <FormControl label="绩效等级">
          <Select
            options={GRADES}
            searchable={false}
            value={record.grade}
            placeholder="请选择"
            onChange={({ value }) => change({ grade: value })}
          />
        </FormControl>
        <FormControl label="服务评分">
          <StarRating value={record.service} onChange={({ value }) => change({ service: value })} />
        </FormControl>
        <FormControl label="排班饱和度">
          <Slider value={record.load} step={5} onChange={({ value }) => change({ load: value })} />
        </FormControl>
        <FormControl label="专业技能">
          <Select
            multi
            options={SKILLS}
            value={record.skills}
            placeholder="可多选"
            onChange={({ value }) => change({ skills: value })}
          />
        </FormControl>
        <FormControl label="个人标签">
          <Select
            multi
            creatable
            type={TYPE.search}
            options={[]}
            value={record.words}
            placeholder="输入后回车"
            onChange={({ value }) => change({ words: value })}
          />
        </FormControl>
      </div>
    </>
  );
}
