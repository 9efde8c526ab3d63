import type { Control } from 'react-hook-form';
import { Basics } from './Basics';
import type { Review } from './model';
import { Plan } from './Plan';
import { Verdict } from './Verdict';

export function ReviewForm({ control }: { control: Control<Review> }) {
  return (
    <>
      <h3 className="text-sm font-semibold text-zinc-500">面谈信息</h3>
      <Basics control={control} />
      <h3 className="text-sm font-semibold text-zinc-500">业绩评价</h3>
      <Verdict control={control} />
      <h3 className="text-sm font-semibold text-zinc-500">改进与结论</h3>
      <Plan control={control} />
    </>
  );
}
