import { describe, expect, it } from 'vitest';
import { allArticles, articleOf, changeArticle, saveArticle } from '../../utils/database/articles';
import { contentHash } from '../../utils/database/content';
import { contentOf, keepAnalysis, keepReading } from '../../utils/database/contents';
import { addHighlight, changeHighlight, highlightsOf, noteStates, undo } from '../../utils/database/highlights';
import { redoChanges, undoable, undoChanges } from '../../utils/database/history';
import { purge } from '../../utils/database/purge';
import { addRule, removeRule, rulesFor } from '../../utils/database/rules';
import { deleteSelection, restoreSelection, tagSelection } from '../../utils/database/selection';
import { versionsOf } from '../../utils/database/versions';
import { at, reading, useDatabase } from './library-world';
import { sampleArticle, sampleHighlight } from './sample';

const { key } = sampleArticle;
const base = useDatabase();

describe('a saved article', () => {
  it('is kept with its text, hash and version, and says how it came', async () => {
    const saved = await saveArticle(base(), reading('a', 'Міст відкрили.'), at(1));
    expect(saved).toMatchObject({ key: 'a', title: 'Міст', site: 'Вісник', savedBy: 'person', created: at(1), deleted: null, contentHash: await contentHash('Міст відкрили.') });
    expect(await contentOf(base(), 'a')).toMatchObject({ hash: saved.contentHash, article: { text: 'Міст відкрили.' } });
    expect(await versionsOf(base(), 'a')).toHaveLength(1);
    expect(await contentOf(base(), 'nobody')).toBeNull();
  });

  it('keeps the hash that others compute (FIPS 180-4, example "abc")', async () => {
    expect(await contentHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('takes a newer text and analysis, but not a page that lost most of its text', async () => {
    await saveArticle(base(), reading('a', 'Міст відкрили в червні. '.repeat(20)), at(1));
    await keepReading(base(), reading('a', 'Увійдіть, щоб читати.', { captured: at(2) }));
    expect((await contentOf(base(), 'a'))?.article.text).toContain('червні');
    await keepReading(base(), reading('a', 'Міст відкрили в липні. '.repeat(20), { captured: at(3) }));
    expect((await contentOf(base(), 'a'))?.article.text).toContain('липні');
    expect(await versionsOf(base(), 'a')).toHaveLength(3);
  });

  it('does not lose its analysis to a reading without one', async () => {
    const analysis = { language: 'uk', facts: [], participants: [], quotes: [], gist: { who: [], what: null, when: null, where: null }, notes: [] };
    await saveArticle(base(), reading('a', 'Міст.', { analysis, rules: '1' }), at(1));
    await keepReading(base(), reading('a', 'Міст.', { captured: at(2) }));
    expect((await contentOf(base(), 'a'))?.rules).toBe('1');
    const content = (await contentOf(base(), 'a'))!;
    await keepAnalysis(base(), { ...content, rules: '2' });
    await keepAnalysis(base(), { ...content, hash: 'of an older text', rules: '3' });
    expect((await contentOf(base(), 'a'))?.rules).toBe('2');
  });

  it('is not made by reading alone', async () => {
    expect(await keepReading(base(), reading('a', 'Міст.'))).toBe(false);
    expect(await contentOf(base(), 'a')).toBeNull();
  });
});

describe('undo over the library', () => {
  it('takes back tags, notes and deletion of many articles at one go, across kinds, and does them again', async () => {
    for (const name of ['a', 'b']) await saveArticle(base(), reading(name, 'Міст.'), at(1));
    await addHighlight(base(), sampleHighlight('h', { articleKey: 'a' }), { ...sampleArticle, key: 'a' });
    await tagSelection(base(), { articles: ['a', 'b'], highlights: ['h'] }, ['мости'], [], at(2));
    await changeArticle(base(), 'b', { note: 'так' }, at(3));
    expect(await deleteSelection(base(), { articles: ['a', 'b'], highlights: [] }, at(4))).toBe(3);
    expect(await allArticles(base())).toEqual([]);
    expect(await highlightsOf(base(), 'a')).toEqual([]);

    expect(await undoChanges(base(), {}, at(5))).toHaveLength(3);
    expect((await allArticles(base())).map(({ tags, note }) => ({ tags, note }))).toEqual([{ tags: ['мости'], note: '' }, { tags: ['мости'], note: 'так' }]);
    expect(await highlightsOf(base(), 'a')).toHaveLength(1);
    await undoChanges(base(), {}, at(6));
    expect((await articleOf(base(), 'b'))?.note).toBe('');
    await undoChanges(base(), {}, at(7));
    expect((await highlightsOf(base(), 'a'))[0]?.tags).toEqual([]);

    await redoChanges(base(), {}, at(8));
    expect((await articleOf(base(), 'a'))?.tags).toEqual(['мости']);
    await redoChanges(base(), {}, at(9));
    await redoChanges(base(), {}, at(10));
    expect(await allArticles(base())).toEqual([]);
    expect(await undoable(base(), {})).toEqual({ undo: true, redo: false });
  });

  it('lets a page take back its own highlights only, and revives the article with one of them', async () => {
    await saveArticle(base(), reading(key, 'Міст.'), at(1));
    await addHighlight(base(), sampleHighlight('h'), sampleArticle);
    await deleteSelection(base(), { articles: [key], highlights: [] }, at(2));
    expect(await undo(base(), key, at(3))).toMatchObject({ id: 'h', deleted: null });
    expect(await articleOf(base(), key)).toMatchObject({ deleted: null });
  });

  it('lets an article go with the only highlight that brought it in', async () => {
    await addHighlight(base(), sampleHighlight('h'), sampleArticle);
    await undo(base(), key, at(1));
    expect(await articleOf(base(), key)).toMatchObject({ deleted: at(1) });
    await addHighlight(base(), sampleHighlight('i'), sampleArticle);
    expect(await articleOf(base(), key)).toMatchObject({ deleted: null });
    await changeHighlight(base(), 'i', { deleted: at(2) }, at(2));
    expect(await articleOf(base(), key)).toMatchObject({ deleted: null });
  });

  it('forgets what was undone in an article once something new is done there, and not elsewhere', async () => {
    for (const name of ['a', 'b']) await saveArticle(base(), reading(name, 'Міст.'), at(1));
    await tagSelection(base(), { articles: ['a', 'b'], highlights: [] }, ['x'], [], at(2));
    await undoChanges(base(), {}, at(3));
    await changeArticle(base(), 'a', { note: 'n' }, at(4));
    await redoChanges(base(), {}, at(5));
    expect((await articleOf(base(), 'a'))?.tags).toEqual([]);
    expect((await articleOf(base(), 'b'))?.tags).toEqual(['x']);
  });
});

describe('the trash', () => {
  it('gives back an article with the highlights that went with it, not those deleted before', async () => {
    await addHighlight(base(), sampleHighlight('before'), sampleArticle);
    await addHighlight(base(), sampleHighlight('with'), sampleArticle);
    await deleteSelection(base(), { articles: [], highlights: ['before'] }, at(1));
    await deleteSelection(base(), { articles: [key], highlights: [] }, at(2));
    await restoreSelection(base(), { articles: [key], highlights: [] }, at(3));
    expect((await highlightsOf(base(), key)).map(({ id }) => id)).toEqual(['with']);
    expect(await articleOf(base(), key)).toMatchObject({ deleted: null });
  });

  it('gives back the article of a highlight', async () => {
    await addHighlight(base(), sampleHighlight('h'), sampleArticle);
    await deleteSelection(base(), { articles: [key], highlights: [] }, at(2));
    await restoreSelection(base(), { articles: [], highlights: ['h'] }, at(3));
    expect(await articleOf(base(), key)).toMatchObject({ deleted: null });
  });

  it('loses an article with all that is kept of it after its time', async () => {
    for (const name of ['old', 'young']) {
      await saveArticle(base(), reading(name, 'Міст.'), at(0));
      await addRule(base(), name, { kind: 'not-a-quote', quote: { text: 'так', start: 3 } }, at(0));
    }
    await deleteSelection(base(), { articles: ['old'], highlights: [] }, at(1));
    await deleteSelection(base(), { articles: ['young'], highlights: [] }, at(9));
    expect(await purge(base(), at(5))).toBe(1);
    expect(await articleOf(base(), 'old')).toBeNull();
    expect(await contentOf(base(), 'old')).toBeNull();
    expect(await versionsOf(base(), 'old')).toEqual([]);
    expect(await rulesFor(base(), 'old')).toEqual([]);
    expect(await rulesFor(base(), 'young')).toHaveLength(1);
  });
});

describe('rules', () => {
  it('hold for their article or everywhere, until they are taken back', async () => {
    const person = { name: 'Олена Савчук', kind: 'person' } as const;
    const wide = await addRule(base(), null, { kind: 'renamed', who: person, name: 'Олена Савчук-Гнатів' }, at(1));
    const narrow = await addRule(base(), 'a', { kind: 'speaker', quote: { text: 'так', start: 3 }, speaker: person }, at(2));
    expect(await rulesFor(base(), 'a')).toEqual([wide, narrow]);
    expect(await rulesFor(base(), null)).toEqual([wide]);
    expect(await removeRule(base(), wide.id, at(3))).toBe(true);
    expect(await removeRule(base(), wide.id, at(3))).toBe(false);
    expect(await rulesFor(base(), 'a')).toEqual([narrow]);
    await undoChanges(base(), { store: 'rules' }, at(4));
    expect(await rulesFor(base(), 'a')).toEqual([wide, narrow]);
    await undoChanges(base(), { articleKey: 'a' }, at(5));
    expect(await rulesFor(base(), 'a')).toEqual([wide]);
  });
});

describe('what the index must learn', () => {
  const stale = async () => (await base().getAllKeys('stale')).sort();
  it('is noted with every change of an article', async () => {
    await addHighlight(base(), sampleHighlight('h', { articleKey: 'a' }), { ...sampleArticle, key: 'a' });
    expect(await stale()).toEqual(['a']);
    await saveArticle(base(), reading('b', 'Міст.'), at(1));
    expect(await stale()).toEqual(['a', 'b']);
    await base().clear('stale');
    await noteStates(base(), new Map([['h', 'exact']]), at(2));
    expect(await stale()).toEqual([]);
    await noteStates(base(), new Map([['h', 'missing']]), at(2));
    expect(await base().get('highlights', 'h')).toMatchObject({ missing: at(2) });
    expect(await stale()).toEqual(['a']);
  });
});
