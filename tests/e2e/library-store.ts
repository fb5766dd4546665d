/** Runs in a page of the extension: how many records a store of the database has; of `stale` they are the articles that wait to be indexed. */
export function countRecords(store: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('konspekt');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction(store).objectStore(store).count();
      counting.onsuccess = () => resolve(counting.result);
      opening.result.close();
    };
  });
}

/** Runs in a page of the extension: changes a byte in the middle of every part of the index. Resolves to how many there are. */
export function damageIndex(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('konspekt');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('segments', 'readwrite');
      const store = transaction.objectStore('segments');
      let count = 0;
      store.getAll().onsuccess = ({ target }) => {
        for (const segment of (target as IDBRequest<{ bytes: ArrayBuffer }[]>).result) {
          const bytes = new Uint8Array(segment.bytes);
          const middle = bytes.length >> 1;
          bytes[middle] = (bytes[middle] ?? 0) ^ 255;
          store.put(segment);
          count += 1;
        }
      };
      transaction.oncomplete = () => resolve(count);
      transaction.onabort = () => reject(transaction.error);
      opening.result.close();
    };
  });
}

/** Runs in a page of the extension: puts a database of the first version in the place of the one that is there. Resolves after the commit. */
export async function makeOldLibrary(articles: number, highlightsEach: number): Promise<void> {
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('konspekt');
    deleting.onsuccess = resolve;
    deleting.onerror = () => reject(deleting.error);
  });
  const opening = indexedDB.open('konspekt', 1);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    database.createObjectStore('articles', { keyPath: 'key' });
    const highlights = database.createObjectStore('highlights', { keyPath: 'id' });
    highlights.createIndex('byArticle', 'articleKey');
    highlights.createIndex('byDeleted', 'deleted');
    database.createObjectStore('changes', { keyPath: 'id', autoIncrement: true }).createIndex('byArticle', 'articleKey');
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['articles', 'highlights'], 'readwrite');
  const created = '2026-01-02T03:04:05.000Z';
  for (let number = 0; number < articles; number += 1) {
    const key = `old.example/${number}`;
    const shown = { url: `https://${key}`, canonicalUrl: null, title: `Міст ${number}` };
    transaction.objectStore('articles').put({ key, ...shown, site: 'Вісник', byline: null, published: null, language: 'uk', created, updated: created });
    for (let count = 0; count < highlightsEach; count += 1) {
      const exact = `слова ${number} ${count}`;
      const selectors = { version: 1, quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, position: null, hint: null };
      transaction.objectStore('highlights').put({ id: `${number}-${count}`, articleKey: key, selectors, colour: 'green', note: '', tags: [], rejected: [], evidence: { paragraph: exact, ...shown, captured: created }, created, updated: created, deleted: null });
    }
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
