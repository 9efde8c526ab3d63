import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { lazily } from '@/components/ui/lazy';

const View = () => <p>view</p>;

describe('a lazily loaded view', () => {
  it('comes with the first drawing when it was asked for before', async () => {
    const Lazy = lazily(async () => View);
    await Lazy.load();
    const root = document.createElement('div');
    render(<Lazy />, root);
    expect(root.textContent).toBe('view');
  });

  it('shows itself when it arrives between the first drawing and the frame after it', async () => {
    let arrive: (view: typeof View) => void = () => undefined;
    const Lazy = lazily(
      () =>
        new Promise<typeof View>(resolve => {
          arrive = resolve;
        }),
    );
    void Lazy.load();
    const root = document.createElement('div');
    render(<Lazy />, root);
    arrive(View);
    await expect.poll(() => root.textContent).toBe('view');
  });
});
