const channelName = 'konspekt.click';

/** Tells the extension's other pages that a click has let us into a tab; `panelToo` when it asked for the panel beside it. */
export function tellClicked(tabId: number, panelToo = false): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage([tabId, panelToo]);
  channel.close();
}

/** Calls back with the tab's id, and whether the panel was asked for, whenever a click let us into a tab. Returns what ends it. */
export function onClicked(tell: (tabId: number, panelToo: boolean) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: { readonly data: readonly [number, boolean] }) => tell(...data));
  return () => channel.close();
}
