import { describe, expect, it } from 'vitest';
import type { Decision, Rule, Signs } from '../../utils/database/rule';
import { bookPerson, makeBook } from '../../utils/library/people/book';
import type { ArticleDigest } from '../../utils/library/people/digest';
import { findPeople } from '../../utils/library/people/find-people';
import { aliasesOf, monthsOf, rolesOf } from '../../utils/library/people/person-page';
import { tellingSigns } from '../../utils/library/people/signs';
import { parseQuery } from '../../utils/library/query';

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

  describe('parts bearers of one name by hand', () => {
    const who = { name: 'Олег Гай', kind: 'person' } as const;
    const none = { roles: [], names: [], sites: [] };
    const part = (articles: readonly string[], signs: Partial<Signs> = {}, id = 'r1', apart?: string): Rule => ({
      ...rule({ kind: 'another', who: apart === undefined ? who : { ...who, apart }, articles, other: { name: 'Олег Гай', remark: 'лікар', signs: { ...none, ...signs } } }), id,
    });
    const later = (key: string, roles: readonly string[] = []) => digest(key, '2027-01-01', 'Олег Гай', roles);
    const keysOf = (digests: readonly ArticleDigest[], rules: readonly Rule[]) =>
      Object.fromEntries([...makeBook(digests, rules).entries].map(([id, { namings }]) => [id, namings.map(({ key }) => key).join('')]));

    it('in exactly the chosen articles, without a sign', () => {
      expect(keysOf([...career, later('d', ['секретар'])], [part(['b'])])).toEqual({ 'person олег гай': 'ad', 'person олег гай @r1': 'b' });
    });

    it('and in later articles that have the signs', () => {
      const digests = [...career, later('d', ['головна лікарка']), later('e', ['головний лікар обласної лікарні']), later('f')];
      expect(keysOf(digests, [part(['b'], { roles: ['лікар'] })])).toEqual({ 'person олег гай': 'adf', 'person олег гай @r1': 'be' });
    });

    it('takes one sign of each list, and all lists', () => {
      const digests = [later('one.example/1', ['лікар']), later('two.example/2', ['хірург']), later('two.example/3', ['лікар']), later('two.example/4', ['міністр'])];
      expect(keysOf(digests, [part([], { roles: ['лікар', 'хірург'], sites: ['two.example'] })])).toMatchObject({ 'person олег гай @r1': 'two.example/2two.example/3' });
      const same = { ...rule({ kind: 'same', one: who, other: { name: 'Олег Петрович Гай', kind: 'person' } }), id: 'r2' };
      expect(keysOf([digest('a', null, 'Олег Петрович Гай', []), later('b')], [same, part([], { names: ['Олег Петрович Гай'] })])).toEqual({ 'person олег гай': 'b', 'person олег гай @r1': 'a' });
    });

    it('reaches all names that a rule joins, whichever was decided first', () => {
      const english = digest('e', '2027-01-01', 'Oleh Hai', ['лікар']);
      const same = { ...rule({ kind: 'same', one: who, other: { name: 'Oleh Hai', kind: 'person' } }), id: 'r2' };
      const parted = part([], { roles: ['лікар'] });
      for (const rules of [[same, parted], [parted, same]]) expect(keysOf([...career, english], rules)).toEqual({ 'person олег гай': 'ab', 'person олег гай @r1': 'e' });
    });

    it('parts again whom it parted, joins them with another name, and lets go when the rule is taken back', () => {
      const digests = [...career, later('c', ['лікар']), later('d', ['лікар'])];
      const first = part(['c', 'd']);
      const second = part(['d'], {}, 'r2', 'r1');
      expect(keysOf(digests, [first, second])).toEqual({ 'person олег гай': 'ab', 'person олег гай @r1': 'c', 'person олег гай @r2': 'd' });
      expect(keysOf(digests, [second])).toEqual({ 'person олег гай': 'abc', 'person олег гай @r2': 'd' });
      const joined = { ...rule({ kind: 'same', one: { name: 'О. Гай', kind: 'person' }, other: { ...who, apart: 'r1' } }), id: 'r3' };
      expect(keysOf([...digests, digest('x', null, 'О. Гай', [])], [first, joined])).toEqual({ 'person олег гай': 'ab', 'person о. гай': 'cdx' });
    });

    it('shows each with its remark and tells the rules of both', () => {
      const book = makeBook([...career, later('c', ['хірург'])], [part(['c'])]);
      const [whole, other] = [book.entries.get('person олег гай')!, book.entries.get('person олег гай @r1')!];
      expect(bookPerson(other)).toMatchObject({ name: 'Олег Гай', role: 'лікар', articles: 1 });
      expect(bookPerson(whole).role).toBe('секретар ради');
      expect(book.rulesOf(whole)).toMatchObject([{ id: 'r1', own: false, entry: other.id }]);
      expect(book.rulesOf(other)).toMatchObject([{ id: 'r1', own: true, entry: whole.id }]);
      expect(findPeople(book, parseQuery('лікар '), 'name')).toEqual([other.id]);
    });

    it('offers only what is true of the chosen articles and of no other', () => {
      const named = (key: string, roles: readonly string[], name = 'Олег Гай') => ({ key, roles, name });
      expect(tellingSigns('Олег Гай', [named('b.example/1', ['лікар', 'депутат'], 'Олег Петрович Гай'), named('b.example/2', ['Лікар'], 'Гай')], [named('a.example/1', ['депутат міської ради'])])).toEqual({
        roles: ['Лікар'], names: ['Олег Петрович Гай'], sites: ['b.example'],
      });
      expect(tellingSigns('Олег Гай', [named('file://x', [])], [])).toEqual(none);
    });
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
