import { limits } from './imported';
import { plainLine } from './plain-words';

/** Tags from a list of words: each once, none empty, none over what is stored. */
export function tagsFrom(words: readonly string[]): string[] {
  const tags = words.slice(0, limits.tags * 4).map((word) => plainLine(word.replace(/^\s*#(?=\S)/, ''), limits.tag));
  return [...new Set(tags.filter((tag) => tag !== null))].slice(0, limits.tags);
}

/** Tags of one cell, however it parts them: a JSON or Python list, bars, commas or semicolons; words are parted by spaces only when the form says so. */
export function readTags(cell: string, parting: 'commas' | 'spaces' = 'commas'): string[] {
  const trimmed = cell.slice(0, 50_000).trim();
  if (trimmed === '' || trimmed === '[]') return [];
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return tagsFrom(listItems(trimmed.slice(1, -1)));
  if (parting === 'spaces') return tagsFrom(trimmed.split(/\s+/u));
  return tagsFrom(trimmed.split(trimmed.includes('|') ? '|' : /[,;\n]/u));
}

/** Items of `'a', "b"`: quoted with either mark, a backslash before a mark that belongs to the item. */
function listItems(list: string): string[] {
  const items: string[] = [];
  let item = '';
  let quote = '';
  for (let at = 0; at < list.length; at++) {
    const mark = list[at] as string;
    if (mark === '\\' && quote !== '') item += list[++at] ?? '';
    else if (quote !== '') {
      if (mark === quote) quote = '';
      else item += mark;
    } else if ((mark === '"' || mark === "'") && item.trim() === '') {
      quote = mark;
      item = '';
    } else if (mark === ',') {
      items.push(item);
      item = '';
    } else item += mark;
  }
  return [...items, item];
}
