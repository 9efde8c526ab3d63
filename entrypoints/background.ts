import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnClick } from '@/utils/extension/open-panel';

export default defineBackground(openPanelOnClick);
