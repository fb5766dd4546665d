/** Name of the channel on which windows of the extension tell each other what changed. */
export const libraryChannel = 'konspekt.library';

/** Calls back with the articles' keys whenever `tellChanged` is called in another window or by the page of a worker. Returns what ends it. */
export function onLibraryChanged(tell: (keys: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(libraryChannel);
  channel.addEventListener('message', ({ data }) => Array.isArray(data) && tell(data.filter((key) => typeof key === 'string')));
  return () => channel.close();
}
