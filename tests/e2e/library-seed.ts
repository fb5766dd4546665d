/**
 * Fills the database with a library of invented articles in Ukrainian and English, the same for the same numbers. Runs in a
 * page of the extension, by itself: it sees nothing of this file. Resolves after the commit.
 */
export async function seedLibrary(articles: number, highlightsEach: number): Promise<void> {
  const opening = indexedDB.open('konspekt');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  // Mulberry32, so that every run has the same library.
  let state = 20_260_901;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const banks = {
    uk: {
      people: ['Остап Заячківський', 'Орина Гайдабура', 'Юхим Перебийніс', 'Соломія Ласійчук', 'Мирослава Дубчак', 'Назар Верхола'],
      role: 'депутатка обласної ради',
      words: 'міст дорога школа лікарня рада бюджет ремонт громада річка вулиця вода світло транспорт ринок суд закон звіт тариф пором берег насос учитель лікар водій будинок парк театр музей хліб зерно поле ліс озеро станція колія потяг'.split(' '),
      said: (who: string) => `», – сказала ${who}.`,
      open: '«',
      site: 'Вісник Вільхівки',
    },
    en: {
      people: ['Maud Pellow', 'Edwin Tarrant', 'Harriet Lowell', 'Colin Draper', 'Ann Fairley', 'Tom Ashby'],
      role: 'member of the county council',
      words: 'bridge road school hospital council budget repair parish river street water light transport market court law report tariff ferry shore pump teacher doctor driver house park theatre museum bread grain field forest lake station track train'.split(' '),
      said: (who: string) => `,” said ${who}.`,
      open: '“',
      site: 'The Saltmouth Courier',
    },
  } as const;
  const batch = 500;
  for (let first = 0; first < articles; first += batch) {
    const transaction = database.transaction(['articles', 'contents', 'highlights', 'stale'], 'readwrite');
    for (let number = first; number < Math.min(articles, first + batch); number += 1) {
      const language = number % 2 === 0 ? 'uk' : 'en';
      const bank = banks[language];
      const sentence = (length: number) => Array.from({ length }, () => pick(bank.words)).join(' ');
      const who = pick(bank.people);
      const quoted = sentence(9);
      const lines = [...Array.from({ length: 12 }, () => `${sentence(14)}.`), `${bank.open}${quoted}${bank.said(who)}`];
      const text = lines.join('\n');
      let end = -1;
      const blocks = lines.map((line) => ({ kind: 'paragraph', start: end + 1, end: (end += line.length + 1), element: null, attribution: null }));
      const title = `${sentence(7)} ${number}`;
      const key = `seed-${number % 40}.example/${number}`;
      const day = new Date(Date.UTC(2020, 0, 1) + (number % 2_100) * 86_400_000).toISOString();
      const start = text.indexOf(quoted);
      const at = text.lastIndexOf(who);
      const mention = { start: at, end: at + who.length };
      const shown = { url: `https://${key}`, canonicalUrl: null, title, site: bank.site, byline: null, published: day, language };
      const participant = { id: 'p1', name: who, kind: 'person', gender: null, role: bank.role, roles: [{ text: bank.role, span: mention }], aliases: [], mentions: [mention], quotedWords: 9, importance: 1, confidence: 1 };
      const quote = { id: 'q1', parts: [{ start, end: start + quoted.length }], text: quoted, kind: 'direct', speaker: { participant: 'p1', name: who, via: 'name', mention, confidence: 1 }, cue: null, sources: [] };
      const analysis = { language, facts: [], participants: [participant], quotes: [quote], gist: { who: [], what: null, when: null, where: null }, notes: [] };
      const article = { ...shown, modified: null, lead: null, text, blocks, captions: [] };
      transaction.objectStore('articles').put({ key, ...shown, savedBy: 'highlight', tags: number % 10 === 0 ? ['seed'] : [], note: '', contentHash: `${number}`, created: day, updated: day, deleted: null });
      transaction.objectStore('contents').put({ articleKey: key, hash: `${number}`, captured: day, article, analysis, rules: null });
      transaction.objectStore('stale').put({ articleKey: key, mark: `${number}` });
      for (let count = 0; count < highlightsEach; count += 1) {
        const line = lines[count % 12] ?? '';
        const selectors = { version: 1, quote: { type: 'TextQuoteSelector', exact: line.split(' ').slice(count % 5, (count % 5) + 5).join(' '), prefix: '', suffix: '' }, position: null, hint: null };
        const evidence = { paragraph: line, url: shown.url, canonicalUrl: null, title, captured: day };
        transaction.objectStore('highlights').put({ id: `seed-${number}-${count}`, articleKey: key, selectors, colour: 'yellow', note: count === 0 ? sentence(4) : '', tags: [], rejected: [], detached: false, missing: null, evidence, created: day, updated: day, deleted: null });
      }
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
}
