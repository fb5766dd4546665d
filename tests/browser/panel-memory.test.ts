import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPanelPlace, keptPanelPlace } from '../../utils/browser/panel-memory';

const world = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, incognito: false, phone: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    get windows() {
      return world.phone ? undefined : { getCurrent: async () => ({ incognito: world.incognito }) };
    },
    tabs: { getCurrent: async () => (world.phone ? { incognito: world.incognito } : undefined) },
    storage: { session: { get: async (key: string) => ({ [key]: world.kept[key] }), set: async (items: Record<string, unknown>) => void Object.assign(world.kept, items) } },
  },
}));

beforeEach(() => {
  world.kept = {};
  world.incognito = false;
  world.phone = false;
});

describe('the place in the library that a panel is left at', () => {
  it('is none before there was one', async () => {
    expect(await keptPanelPlace()).toBe('');
  });

  it('is found again', async () => {
    await keepPanelPlace('#quotes?q=bridge');
    expect(await keptPanelPlace()).toBe('#quotes?q=bridge');
  });

  it('is found again where there are no windows but tabs', async () => {
    world.phone = true;
    await keepPanelPlace('#people');
    expect(await keptPanelPlace()).toBe('#people');
  });

  it.each([false, true])('is not kept from a private window, or a private tab: %s', async (phone) => {
    world.incognito = true;
    world.phone = phone;
    await keepPanelPlace('#quotes?q=secret');
    expect(world.kept).toEqual({});
  });

  it.each([7, null, 'javascript:alert(1)', '?tab=1', { hash: '#quotes' }])('is never another address than one in the library: %j', async (kept) => {
    world.kept = { 'panel-library': kept };
    expect(await keptPanelPlace()).toBe('');
  });
});
