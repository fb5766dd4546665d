// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForBackups } from '../../utils/browser/backup-alarm';
import { backUpIfDue } from '../../utils/browser/backup-file';
import { changeBackupRecord, loadBackupRecord } from '../../utils/browser/backup-record';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import { sampleArticle } from '../database/sample';

type Alarm = (alarm: { readonly name: string }) => void;

/** The browser as far as automatic backups use it. */
const world = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  download: vi.fn<(asked: { readonly url: string; readonly filename: string }) => Promise<number>>(),
  createAlarm: vi.fn<(name: string, when: object) => Promise<void>>(),
  started: [] as (() => void)[],
  alarms: [] as Alarm[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async (key: string) => ({ [key]: world.kept[key] }), set: async (items: object) => void Object.assign(world.kept, items) },
      sync: { get: async () => ({}) },
    },
    downloads: { download: world.download },
    runtime: {
      getManifest: () => ({ version: '9.8.7' }),
      onInstalled: { addListener: (tell: () => void) => world.started.push(tell) },
      onStartup: { addListener: (tell: () => void) => world.started.push(tell) },
    },
    alarms: { create: world.createAlarm, onAlarm: { addListener: (tell: Alarm) => world.alarms.push(tell) } },
  },
}));

/** One lock in this window, as the browser has one for all. */
let locked = false;
async function request<Result>(_name: string, _options: object, work: (lock: object | null) => Promise<Result>): Promise<Result> {
  if (locked) return work(null);
  locked = true;
  try {
    return await work({});
  } finally {
    locked = false;
  }
}

const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
const blobAddress = () => 'blob:konspekt/1';

async function keepArticles(count: number): Promise<void> {
  const database = await openDatabase();
  const writing = database.transaction('articles', 'readwrite');
  for (let index = 0; index < count; index += 1) await writing.store.put({ ...sampleArticle, key: `news.example/${index}` });
  await writing.done;
}

beforeEach(async () => {
  for (const key of Object.keys(world.kept)) delete world.kept[key];
  world.download.mockReset().mockResolvedValue(1);
  world.createAlarm.mockReset().mockResolvedValue();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: { request } });
  Object.assign(URL, { createObjectURL: blobAddress });
  await keepArticles(1);
  await changeBackupRecord({ automatic: 'downloads', every: 7, last: ago(8) });
});
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(URL, 'createObjectURL');
});

describe('an automatic backup', () => {
  it('is made when it is due, once, into the downloads folder', async () => {
    await backUpIfDue();
    await backUpIfDue();
    expect(world.download).toHaveBeenCalledOnce();
    expect(world.download.mock.calls[0]?.[0]).toMatchObject({ url: 'blob:konspekt/1', filename: expect.stringMatching(/^Konspekt\/konspekt-\d{4}-\d\d-\d\d\.zip$/) });
    expect(Date.now() - Date.parse((await loadBackupRecord()).last ?? '')).toBeLessThan(day);
  });

  it('is made once when two windows open together', async () => {
    await Promise.all([backUpIfDue(), backUpIfDue(), backUpIfDue('background')]);
    expect(world.download).toHaveBeenCalledOnce();
  });

  it.each([
    ['before it is due', { last: ago(6) }],
    ['when nobody has asked for it', { automatic: 'off' }],
  ] as const)('is not made %s', async (_when, change) => {
    await changeBackupRecord(change);
    await backUpIfDue();
    expect(world.download).not.toHaveBeenCalled();
  });

  it('is not made of an empty library, and does not say that it was', async () => {
    await (await openDatabase()).clear('articles');
    expect(await backUpIfDue()).toMatchObject({ failed: false, last: expect.stringContaining('T') });
    expect(world.download).not.toHaveBeenCalled();
  });

  it('that fails is reported by a page, and left to a page by the background', async () => {
    world.download.mockRejectedValue(new Error('no'));
    const { last } = await loadBackupRecord();
    expect(await backUpIfDue('background')).toMatchObject({ failed: false, last });
    expect(await backUpIfDue('page')).toMatchObject({ failed: true, last });
    world.download.mockResolvedValue(2);
    expect((await backUpIfDue('background')).failed).toBe(false);
  });
});

describe('a worker without addresses for blobs', () => {
  beforeEach(() => void Reflect.deleteProperty(URL, 'createObjectURL'));

  it('saves a small library by an address that holds it', async () => {
    await backUpIfDue('background');
    expect(world.download.mock.calls[0]?.[0].url).toMatch(/^data:application\/zip;base64,UEsDB/);
  });

  it('leaves a large library to the pages, without calling that a failure', async () => {
    await keepArticles(501);
    const before = await loadBackupRecord();
    expect(await backUpIfDue('background')).toEqual(before);
    expect(world.download).not.toHaveBeenCalled();
    Object.assign(URL, { createObjectURL: blobAddress });
    await backUpIfDue('page');
    expect(world.download).toHaveBeenCalledOnce();
  });
});

describe('the background', () => {
  it('looks after backups some time after the start and twice a day, and minds no other alarm', async () => {
    const report = vi.fn();
    listenForBackups(report);
    for (const start of world.started) start();
    expect(world.createAlarm.mock.calls).toEqual([
      ['backup', { delayInMinutes: 5, periodInMinutes: 720 }],
      ['backup', { delayInMinutes: 5, periodInMinutes: 720 }],
    ]);
    world.alarms[0]?.({ name: 'another' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(world.download).not.toHaveBeenCalled();
    world.alarms[0]?.({ name: 'backup' });
    await vi.waitFor(() => expect(world.download).toHaveBeenCalledOnce(), { timeout: 5000 });
    expect(report).not.toHaveBeenCalled();
  });
});
