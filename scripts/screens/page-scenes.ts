import type { Scene } from './scenes';

/** Pages of their own: in a narrow window, a middling and a wide one. */
export const pageScenes: readonly Scene[] = [
  { name: 'welcome', state: 'welcome', full: true, widths: ['320', '720', '1200'] },
  { name: 'welcome-done', state: 'welcome-done', full: true, widths: ['320', '1200'] },
  { name: 'contrast-welcome', state: 'welcome-done', full: true, forcedColors: true, widths: ['1200'] },
  { name: 'settings', state: 'settings', full: true, widths: ['320', '720', '1200'] },
  { name: 'settings-changed', state: 'settings-changed', wait: 500, full: true, widths: ['320', '720'] },
  {
    name: 'settings-key-conflict',
    state: 'settings',
    act: async (page) => {
      await page.click('#keys li button');
      await page.keyboard.press('KeyK');
      await page.click('#keys li:nth-child(3) button');
    },
    full: true,
    widths: ['720'],
  },
  { name: 'transfer', state: 'transfer', full: true, widths: ['320', '720', '1200'] },
  { name: 'transfer-empty', state: 'transfer-empty', full: true, widths: ['320', '720'] },
  { name: 'transfer-one', state: 'transfer-one', full: true, widths: ['320', '720'] },
  { name: 'transfer-table', state: 'transfer', act: (page) => page.select('#export select', 'full-csv').then(() => undefined), full: true, widths: ['720'] },
  ...['columns', 'planned', 'compared', 'damaged', 'unreadable', 'written', 'evicted', 'broken'].map((state) => ({ name: `transfer-${state}`, state: `transfer-${state}`, full: true, widths: ['320', '720'] })),
  {
    name: 'transfer-delete',
    state: 'transfer',
    act: async (page) => {
      await page.click('#delete button');
      await page.type('#delete input', 'delete');
    },
    full: true,
    widths: ['320', '720'],
  },
  { name: 'contrast-transfer', state: 'transfer-planned', full: true, forcedColors: true, widths: ['720'] },
  { name: 'contrast-settings', state: 'settings-changed', wait: 500, full: true, forcedColors: true, widths: ['720'] },
];
