import { Dialog } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { OUTLINE, SOLID } from './classes';
import { emptyReview, plainModel } from './model';
import { ReviewForm } from './ReviewForm';

export function App() {
  const [open, setOpen] = useState(false);
  const form = useForm({ defaultValues: emptyReview });
  const submitted = useRef(0);
  const { getValues } = form;

  useEffect(() => {
    window.__model = () => ({ ...plainModel(getValues()), submitted: submitted.current });
  }, [getValues]);

  return (
    <main className="mx-auto max-w-5xl p-8 text-zinc-900">
      <h1 className="mb-6 text-2xl font-semibold">绩效管理</h1>
      <div className="flex items-center justify-between rounded-lg border border-zinc-200 p-4">
        <div>
          <p className="font-medium">纪文舟</p>
          <p className="text-sm text-zinc-500">2026 年上半年 · 待面谈</p>
        </div>
        <Dialog.Root open={open} onOpenChange={setOpen}>
          <Dialog.Trigger className={SOLID}>填写面谈</Dialog.Trigger>
          <Dialog.Portal>
            <Dialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
            <Dialog.Content className="fixed top-1/2 left-1/2 z-50 grid max-h-[90vh] w-full max-w-3xl -translate-x-1/2 -translate-y-1/2 gap-4 overflow-y-auto rounded-lg border border-zinc-200 bg-white p-6 shadow-lg">
              <div className="flex flex-col gap-2">
                <Dialog.Title className="text-lg font-semibold">绩效面谈记录</Dialog.Title>
                <Dialog.Description className="text-sm text-zinc-500">
                  面谈结束后三个工作日内完成填写。
                </Dialog.Description>
              </div>
              <form
                className="grid gap-6"
                onSubmit={form.handleSubmit(() => {
                  submitted.current += 1;
                  setOpen(false);
                })}
              >
                <ReviewForm control={form.control} />
                <div className="flex justify-end gap-2">
                  <Dialog.Close className={OUTLINE}>取消</Dialog.Close>
                  <button type="submit" className={SOLID}>
                    提交
                  </button>
                </div>
              </form>
            </Dialog.Content>
          </Dialog.Portal>
        </Dialog.Root>
      </div>
    </main>
  );
}
