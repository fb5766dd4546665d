import { adjacent } from './scan';
import type { Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** «Об’єднані Арабські Емірати», «Сполучені Штати Америки»: longer names of places are not in the lists. */
const MOST_WORDS = 3;

/** Items of place names of two words or more, in any case («Сполученим Штатам»): no part of them names a person. */
export function placeItems(scan: Scan, vocabulary: Vocabulary): Set<number> {
  const { items } = scan;
  const found = new Set<number>();
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.kind !== 'word' || !items[at]!.capital) continue;
    const words = [items[at]!.text];
    let longest = 0;
    for (let last = at + 1; last < at + MOST_WORDS; last++) {
      const item = items[last];
      if (item?.kind !== 'word' || !item.capital || !adjacent(items[last - 1], item)) break;
      words.push(item.text);
      if (vocabulary.isPlaceOfWords(words)) longest = last;
    }
    if (longest === 0) continue;
    for (let part = at; part <= longest; part++) found.add(part);
    at = longest;
  }
  return found;
}
