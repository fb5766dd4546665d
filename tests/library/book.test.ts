import { describe, expect, it } from 'vitest';
import type { Decision, Rule } from '../../utils/database/rule';
import { bookPerson, makeBook } from '../../utils/library/people/book';
import type { ArticleDigest } from '../../utils/library/people/digest';
import { aliasesOf, monthsOf, rolesOf } from '../../utils/library/people/person-page';

const digest = (key: string, published: string | null, name: string, roles: readonly string[], kind: 'person' | 'organisation' = 'person'): ArticleDigest => ({
  key, published, people: [{ id: 'p1', name, kind, gender: null, aliases: [], quotedWords: 0, roles, mentions: 2, quotes: ['q1'] }],
});
const rule = (decision: Decision): Rule => ({ id: 'r1', articleKey: null, decision, created: '', deleted: null });
const ids = (digests: readonly ArticleDigest[], rules: readonly Rule[] = []) => [...makeBook(digests, rules).entries.keys()];
const career = [digest('a', '2025-01-01', 'Олег Гай', ['міністр оборони']), digest('b', '2026-01-01', 'Олег Гай', ['секретар ради'])];
const namesakes = [...career, digest('c', '2025-06-01', 'Олег Гай', ['лікар']), digest('d', '2024-01-01', 'Олег Гай', ['лікар'])];

describe('the people book', () => {
  it('takes roles that follow one another for a career', () => expect(ids(career)).toEqual(['person олег гай']));

  it('keeps bearers of a name apart whose roles alternate and never meet', () => {
    expect(ids([digest('a', '2025-01-01', 'Олег Гай', ['міністр']), digest('b', '2025-02-01', 'Олег Гай', ['лікар']), digest('c', '2025-03-01', 'Олег Гай', ['міністр'])])).toEqual(['person олег гай', 'person олег гай / лікар']);
  });

  it('knows by one article that two roles are one bearer’s', () => {
    expect(ids([digest('a', '2025-01-01', 'Олег Гай', ['міністр']), digest('b', '2025-02-01', 'Олег Гай', ['лікар']), digest('c', '2025-03-01', 'Олег Гай', ['міністр', 'лікар'])])).toHaveLength(1);
  });

  it('keeps kinds apart, and surnames alone', () => {
    expect(ids([digest('a', null, 'Гай', []), digest('b', null, 'Гай', [], 'organisation'), digest('c', null, 'Олег Гай', [])])).toHaveLength(3);
  });

  it('follows rules: one, another in some articles, a name of its own', () => {
    const who = { name: 'Олег Гай', kind: 'person' } as const;
    expect(ids([...career, digest('c', null, 'Гай', [])], [rule({ kind: 'same', one: who, other: { name: 'Гай', kind: 'person' } })])).toEqual(['person олег гай']);
    expect(ids(career, [rule({ kind: 'another', who, articles: ['b'] })])).toHaveLength(2);
    expect(ids(career, [rule({ kind: 'not-a-participant', who })])).toEqual([]);
    expect(ids(namesakes, [rule({ kind: 'same', one: who, other: who })])).toHaveLength(1);
    expect([...makeBook(career, [rule({ kind: 'renamed', who, name: 'О. Гай' })]).entries.values()][0]?.name).toBe('О. Гай');
  });

  it('tells roles over time, spellings, months and where a participant stands', () => {
    const book = makeBook(career, []);
    const entry = [...book.entries.values()][0]!;
    expect(bookPerson(entry)).toMatchObject({ role: 'секретар ради', articles: 2, quotes: 2, last: '2026-01-01' });
    expect(rolesOf(entry)).toEqual([{ text: 'міністр оборони', first: '2025-01-01', last: '2025-01-01', articles: 1 }, { text: 'секретар ради', first: '2026-01-01', last: '2026-01-01', articles: 1 }]);
    expect(aliasesOf(entry)).toEqual([{ name: 'Олег Гай', articles: 2, separable: false }]);
    expect(monthsOf(entry).map(({ mentions }) => mentions)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(book.entryOf('a', 'p1')).toBe('person олег гай');
    expect(book.entryOf('a', 'p2')).toBeNull();
  });
});
