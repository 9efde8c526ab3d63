/** The widgets of the mixed page as a quick person works them: real clicks, real keys. */
import type { Locator, Page } from 'playwright';
import type { MixedField } from '../../hosts/bench/mixed/fields';

export async function operate(page: Page, { key, kind, value }: MixedField): Promise<void> {
  const item = page.locator(`[data-key="${key}"]`);
  const labels = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  switch (kind) {
    case 'text':
    case 'textarea':
      await item.locator('input,textarea').click();
      return page.keyboard.insertText(String(value));
    case 'richtext':
      await item.locator('.ql-editor').click();
      return page.keyboard.insertText(String(value));
    case 'select':
    case 'multiselect':
      await item.locator('.el-select__wrapper').click();
      for (const label of labels)
        await entry(page, key, '.el-select-dropdown__item', label).click();
      if (kind === 'multiselect') await page.keyboard.press('Escape');
      return;
    case 'cascader':
      await item.locator('.el-cascader input').click();
      for (const label of labels) await entry(page, key, '.el-cascader-node', label).click();
      return;
    case 'date':
      await item.locator('input').click();
      await page.keyboard.insertText(String(value));
      return page.keyboard.press('Enter');
    case 'radio':
      return item.locator('.el-radio', { hasText: String(value) }).click();
    case 'checkbox':
      return item.locator('.el-checkbox').click();
    case 'switch':
      return item.locator('.el-switch').click();
    case 'rate':
      return item
        .locator('.el-rate__item')
        .nth(Number(value) - 1)
        .click();
    case 'slider':
      return slide(item, Number(value));
  }
}

/** The rail carries a hundred units over its width. */
async function slide(item: Locator, value: number): Promise<void> {
  const rail = item.locator('.el-slider__runway');
  const { width = 0, height = 0 } = (await rail.boundingBox()) ?? {};
  await rail.click({ position: { x: (width * value) / 100, y: height / 2 } });
}

/** Of this field's own list: that of the one before may still be closing. */
const entry = (page: Page, key: string, entries: string, label: string) =>
  page.locator(`.of-${key} ${entries}`, { hasText: label });
