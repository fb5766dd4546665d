const channelName = 'konspekt.click';

/** Tells the extension's other pages that a click has let us into a tab. */
export function tellClicked(tabId: number): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(tabId);
  channel.close();
}

/** Calls back with the tab's id whenever a click let us into one. Returns what ends it. */
export function onClicked(tell: (tabId: number) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }) => typeof data === 'number' && tell(data));
  return () => channel.close();
}
