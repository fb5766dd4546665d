import type { Decision } from '../database/rule';
import { changeRules, rulesFor } from '../database/rules';
import type { Library } from '../library/library';
import type { Book, BookEntry } from '../library/people/book';
import { entryId } from '../library/people/decisions';
import { personId } from '../library/people/person-id';
import type { LibraryMemory } from './library-memory';

/** What a person decides in the people book; each is one step to undo. `changed` is called after the commit. */
export function deciding(remember: () => Promise<LibraryMemory>, changed: () => void): Pick<Library, 'mergePeople' | 'partPerson' | 'splitPerson'> {
  const keep = async ({ database }: LibraryMemory, add: readonly Decision[], remove: readonly string[]): Promise<boolean> => {
    if (add.length + remove.length === 0) return false;
    await changeRules(database, { articleKey: null, add, remove }, new Date().toISOString());
    changed();
    return true;
  };
  return {
    mergePeople: async (ids) => {
      const memory = await remember();
      const book = await memory.book();
      const { entries } = book;
      const found = ids.flatMap((id) => entries.get(id) ?? []);
      const [first, ...others] = found;
      if (!first || others.length === 0 || found.length < ids.length) return false;
      const parted = others.map((other) => partingBetween(book, first, other));
      const same = others.filter((_, index) => parted[index] === null).map(({ who }): Decision => ({ kind: 'same', one: first.who, other: who }));
      return keep(memory, same, parted.flatMap((rule) => rule ?? []));
    },
    partPerson: async (id, articles, other) => {
      const memory = await remember();
      const entry = (await memory.book()).entries.get(id);
      const named = articles.filter((key) => entry?.namings.some((naming) => naming.key === key));
      if (!entry || named.length === 0) return false;
      return keep(memory, [{ kind: 'another', who: entry.who, articles: named, other }], []);
    },
    splitPerson: async (id, alias) => {
      const memory = await remember();
      const entry = (await memory.book()).entries.get(id);
      if (!entry) return false;
      const taken = personId({ name: alias, kind: entry.kind });
      const rules = (await rulesFor(memory.database, null)).filter(({ decision }) => decision.kind === 'same' && [entryId(decision.one), entryId(decision.other)].includes(taken));
      return keep(memory, [], rules.map((rule) => rule.id));
    },
  };
}

/** The rule that parts two entries, which is taken back to merge them; null where none does. */
function partingBetween({ rulesOf }: Book, one: BookEntry, other: BookEntry): string | null {
  const between = (part: BookEntry, whole: BookEntry) => rulesOf(part).find(({ own, entry }) => own && entry === whole.id)?.id;
  return between(one, other) ?? between(other, one) ?? null;
}
