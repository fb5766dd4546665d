import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserKind } from '../../utils/browser/browser-kind';
import { createMenu, listenToGestures } from '../../utils/browser/gestures';
import { readShortcuts } from '../../utils/browser/shortcuts';
import { openPanel, togglePanel } from '../../utils/browser/side-panel';

/** A browser as far as it is asked here: on a phone without menus, shortcuts, panel or sidebar. */
const phone = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `moz-extension://x${path}` },
  tabs: { create: vi.fn((tab: object) => Promise.resolve(tab)) },
  sidePanel: undefined as undefined | { open: (options: object) => Promise<void> },
  sidebarAction: undefined as undefined | { open: () => Promise<void>; toggle: () => Promise<void> },
  commands: undefined as undefined | { getAll: () => Promise<{ name: string; shortcut: string }[]> },
}));
vi.mock('wxt/browser', () => ({ browser: phone }));

const tab = { id: 7, windowId: 3 };

beforeEach(() => {
  phone.tabs.create.mockClear();
  phone.sidePanel = undefined;
  phone.sidebarAction = undefined;
  phone.commands = undefined;
});

describe('a browser on a phone', () => {
  it('needs neither menus nor shortcuts', () => {
    expect(() => {
      createMenu('Highlight');
      listenToGestures(() => undefined);
    }).not.toThrow();
  });

  it('is told from the others, and has no shortcuts to show', async () => {
    expect(browserKind()).toBe('phone');
    expect(await readShortcuts()).toBeNull();
    phone.commands = { getAll: async () => [{ name: 'sentence-cursor', shortcut: 'Alt+Shift+J' }, { name: 'other', shortcut: '' }] };
    expect(browserKind()).toBe('firefox');
    expect(await readShortcuts()).toEqual([{ command: 'sentence-cursor', keys: 'Alt+Shift+J' }]);
  });

  it('gets the panel as a tab that stays with its page', async () => {
    await openPanel(tab);
    expect(phone.tabs.create).toHaveBeenCalledWith({ url: 'moz-extension://x/sidepanel.html?tab=7' });
  });
});

describe('a browser with a panel', () => {
  it('opens Chrome’s side panel in the tab’s window', async () => {
    const open = vi.fn(() => Promise.resolve());
    phone.sidePanel = { open };
    await openPanel(tab);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    expect(phone.tabs.create).not.toHaveBeenCalled();
  });

  it('opens Firefox’s sidebar, and closes it with the second press of the keys', async () => {
    const sidebar = { open: vi.fn(() => Promise.resolve()), toggle: vi.fn(() => Promise.resolve()) };
    phone.sidebarAction = sidebar;
    await openPanel(tab);
    await togglePanel(tab);
    expect([sidebar.open.mock.calls.length, sidebar.toggle.mock.calls.length]).toEqual([1, 1]);
    expect(phone.tabs.create).not.toHaveBeenCalled();
  });
});
