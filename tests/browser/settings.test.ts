import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSettings, onSettings, saveSettings } from '../../utils/browser/settings';
import { defaultKeys } from '../../utils/settings/cursor-keys';
import { defaultSettings } from '../../utils/settings/settings';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** The browser's storage, as far as settings use it. A full area refuses every write. */
const world = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const area = () => {
    const kept: Record<string, unknown> = {};
    const self = {
      kept,
      full: false,
      get: async (keys: string | readonly string[]) => Object.fromEntries([keys].flat().flatMap((key) => (key in kept ? [[key, kept[key]]] : []))),
      async set(items: Record<string, unknown>) {
        if (self.full) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
        Object.assign(kept, structuredClone(items));
        for (const tell of listeners) tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
      },
      async remove(keys: readonly string[]) {
        for (const key of keys) delete kept[key];
      },
    };
    return self;
  };
  return { local: area(), sync: area(), listeners };
});
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: world.local,
      sync: world.sync,
      onChanged: { addListener: (tell: Listener) => world.listeners.add(tell), removeListener: (tell: Listener) => world.listeners.delete(tell) },
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00.000Z') });
  world.sync.full = false;
  for (const { kept } of [world.local, world.sync]) for (const key of Object.keys(kept)) delete kept[key];
  return () => vi.useRealTimers();
});

describe('stored settings', () => {
  it('are the defaults before anything was set', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('are kept where the browser carries them along, and nowhere else', async () => {
    const saved = await saveSettings({ theme: 'dark' });
    expect(saved).toEqual({ ...defaultSettings, theme: 'dark', changed: '2026-03-01T10:00:00.000Z' });
    expect(world.sync.kept).toEqual({ settings: saved });
    expect(world.local.kept).toEqual({});
    expect(await loadSettings()).toEqual(saved);
  });

  it('stay on this device when they are too large for that, until they fit again', async () => {
    await saveSettings({ theme: 'dark' });
    world.sync.full = true;
    vi.advanceTimersByTime(1000);
    await saveSettings({ template: 'x'.repeat(9000) });
    expect(await loadSettings()).toMatchObject({ theme: 'dark', template: 'x'.repeat(9000) });
    world.sync.full = false;
    vi.advanceTimersByTime(1000);
    await saveSettings({ template: null });
    expect(world.local.kept).toEqual({});
    expect(await loadSettings()).toMatchObject({ theme: 'dark', template: null });
  });

  it('are those of another device when it changed them later', async () => {
    world.sync.full = true;
    await saveSettings({ colour: 'pink' });
    world.sync.kept['settings'] = { ...defaultSettings, colour: 'green', changed: '2026-03-02T00:00:00.000Z' };
    expect((await loadSettings()).colour).toBe('green');
  });

  it('take over what earlier versions kept, and clear it away', async () => {
    Object.assign(world.local.kept, { locale: 'uk', cursorKeys: { ...defaultKeys, next: 's' } });
    expect(await loadSettings()).toMatchObject({ locale: 'uk', cursorKeys: { next: 's' } });
    await saveSettings({ colour: 'blue' });
    expect(await loadSettings()).toMatchObject({ locale: 'uk', cursorKeys: { next: 's' }, colour: 'blue' });
    expect(world.local.kept).toEqual({});
  });

  it('are told of when they change, and no longer when nobody listens', async () => {
    const told = vi.fn();
    const end = onSettings(told);
    await saveSettings({ theme: 'light' });
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ theme: 'light' })));
    end();
    await saveSettings({ theme: 'dark' });
    expect(told).toHaveBeenCalledTimes(1);
  });
});
