import { defineConfig } from 'wxt';

/** The floor of the panel's figures: a panel of WXT and Preact that says one word. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: { name: 'Empty panel', version: '0.0.1', action: {} },
});
