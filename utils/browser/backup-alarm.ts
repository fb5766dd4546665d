import { browser } from 'wxt/browser';
import { backUpIfDue } from './backup-file';

const name = 'backup';

/**
 * Makes the automatic backups that are due while no page of ours is open: some minutes after the browser has started, so
 * that nobody waits for it, and twice a day. To be called when the background starts; `report` gets what went wrong.
 */
export function listenForBackups(report: (error: unknown) => void): void {
  // Not every browser remembers alarms when it is closed.
  const set = () => void browser.alarms.create(name, { delayInMinutes: 5, periodInMinutes: 12 * 60 }).catch(report);
  browser.runtime.onInstalled.addListener(set);
  browser.runtime.onStartup.addListener(set);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void backUpIfDue('background').catch(report);
  });
}
