import { browser } from 'wxt/browser';
import { callPage } from '../messages';

const channelName = 'konspekt.library';

/** Tells every window of the extension that an article's highlights changed, and every page but the one that changed them. */
export function tellChanged(key: string, fromTab?: number): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(key);
  channel.close();
  void browser.tabs.query({}).then((tabs) => {
    // Most tabs run no script of ours: that nobody answers there is the usual case.
    for (const { id } of tabs) if (id !== undefined && id !== fromTab) callPage(id, 'highlightsChanged', { key }).catch(() => undefined);
  });
}

/** Calls back with the article's key whenever highlights changed in another window. Returns what ends it. */
export function onChanged(tell: (key: string) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }) => typeof data === 'string' && tell(data));
  return () => channel.close();
}
