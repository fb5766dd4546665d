import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPanelPlace, keptPanelPlace } from '../../utils/browser/panel-memory';

const world = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, incognito: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    windows: { getCurrent: async () => ({ incognito: world.incognito }) },
    storage: { session: { get: async (key: string) => ({ [key]: world.kept[key] }), set: async (items: Record<string, unknown>) => void Object.assign(world.kept, items) } },
  },
}));

beforeEach(() => {
  world.kept = {};
  world.incognito = false;
});

describe('the place in the library that a panel is left at', () => {
  it('is none before there was one', async () => {
    expect(await keptPanelPlace()).toBe('');
  });

  it('is found again', async () => {
    await keepPanelPlace('#quotes?q=bridge');
    expect(await keptPanelPlace()).toBe('#quotes?q=bridge');
  });

  it('is not kept from a private window', async () => {
    world.incognito = true;
    await keepPanelPlace('#quotes?q=secret');
    expect(world.kept).toEqual({});
  });

  it.each([7, null, 'javascript:alert(1)', '?tab=1', { hash: '#quotes' }])('is never another address than one in the library: %j', async (kept) => {
    world.kept = { 'panel-library': kept };
    expect(await keptPanelPlace()).toBe('');
  });
});
