/** Name of the channel on which windows of the extension tell each other what changed. */
export const libraryChannel = 'konspekt.library';

/** Tells every other context of the extension, and no page, that articles changed; no keys mean the whole library. */
export function tellLibrary(keys: readonly string[]): void {
  const channel = new BroadcastChannel(libraryChannel);
  channel.postMessage(keys);
  channel.close();
}

/** Calls back with the articles' keys whenever another context, or the page of a worker, tells of a change. Returns what ends it. */
export function onLibraryChanged(tell: (keys: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(libraryChannel);
  channel.addEventListener('message', ({ data }) => Array.isArray(data) && tell(data.filter((key) => typeof key === 'string')));
  return () => channel.close();
}
