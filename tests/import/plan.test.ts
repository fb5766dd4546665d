import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../utils/database/records';
import type { ImportedFile } from '../../utils/import/imported';
import { resolveDifference } from '../../utils/import/merge';
import { articleKeys, planImport } from '../../utils/import/plan';
import type { ImportPlan, StoredPart } from '../../utils/import/plan';
import { readKnownSample } from './sample-file';

const now = '2031-06-01T00:00:00.000Z';
const nothing: StoredPart = { articles: new Map(), highlights: new Map(), takenIds: new Map() };

function plan(file: ImportedFile, stored: StoredPart = nothing, titles = new Map<string, readonly string[]>()): ImportPlan {
  let made = 0;
  return planImport(file, articleKeys(file, titles), stored, { now, newId: () => `new-${++made}` });
}

/** What is stored after a plan was carried out. */
function after({ newArticles, newHighlights, completedArticles }: ImportPlan, changes: Partial<Highlight> = {}): StoredPart {
  const highlights = new Map<string, Highlight[]>();
  for (const one of newHighlights) highlights.set(one.articleKey, [...(highlights.get(one.articleKey) ?? []), { ...one, ...changes }]);
  const articles = new Map([...newArticles, ...completedArticles.map((one) => one.after)].map((article) => [article.key, article]));
  return { articles, highlights, takenIds: new Map(newHighlights.map(({ id, articleKey }) => [id, articleKey])) };
}

describe('the plan of an import', () => {
  it.each(['hypothesis.json', 'web-annotation.jsonld', 'obsidian-clipper.json', 'readwise.csv', 'readwise-form.csv', 'reader.csv', 'raindrop.csv', 'diigo.csv'])('of %s adds all at first and nothing the second time', (name) => {
    const file = readKnownSample(name);
    const first = plan(file);
    expect(first.newHighlights).toHaveLength(file.highlights.length);
    expect(first.differences).toEqual([]);
    const second = plan(file, after(first));
    expect(second).toMatchObject({ newArticles: [], completedArticles: [], newHighlights: [], sameHighlights: file.highlights.length, differences: [], waiting: 0 });
    expect(second.knownArticles).toBe(first.newArticles.length);
  });

  it('keeps an article under the key its page has, whatever adorns the address', () => {
    expect([...new Set(plan(readKnownSample('hypothesis.json')).newHighlights.map(({ articleKey }) => articleKey))]).toEqual([
      'visnyk.example/novyny/2031/05/porom',
      'courier.example/2031/05/ferry-line',
    ]);
  });

  it('counts what only has its words', () => {
    expect(plan(readKnownSample('hypothesis.json')).waiting).toBe(1);
    expect(plan(readKnownSample('diigo.csv')).waiting).toBe(2);
  });

  it('finds the address of an article that a file knows by its title', () => {
    const readwise = readKnownSample('readwise.csv');
    const apart = plan(readwise);
    expect(apart.withoutAddress).toBe(2);
    expect(apart.newArticles[0]).toMatchObject({ key: expect.stringMatching(/^title:/), url: expect.stringMatching(/^title:/), savedBy: 'import', tags: ['новини'] });
    const titles = new Map([['Новий пором  вийде на лінію у вересні', ['visnyk.example/novyny/2031/05/porom']], ['Ferry line delayed until autumn', ['a', 'b']]]);
    const beside = plan(readwise, nothing, titles);
    // Two articles of one title: nobody can tell which is meant.
    expect(beside.newHighlights.map(({ articleKey }) => articleKey.slice(0, 6))).toEqual(['visnyk', 'title:', 'title:']);
  });

  it('shows what differs, and overwrites nothing by itself', () => {
    const file = readKnownSample('web-annotation.jsonld');
    const stored = after(plan(file), { note: 'моя думка', tags: ['власний'], colour: 'pink' });
    const { differences, newHighlights } = plan(file, stored);
    expect(newHighlights).toEqual([]);
    expect(differences.map(({ fields }) => fields)).toEqual([['note', 'tags', 'colour'], ['note'], ['note']]);
    const [first] = differences;
    expect(resolveDifference(first!, 'mine', now)).toBeNull();
    expect(resolveDifference(first!, 'file', now)).toMatchObject({ note: 'Хто це казав раніше?', tags: ['порт', 'вітер'], colour: 'green', updated: now });
    const both = resolveDifference(first!, 'both', now)!;
    expect(both).toMatchObject({ note: 'моя думка\n\nХто це казав раніше?', tags: ['власний', 'порт', 'вітер'], colour: 'pink' });
    // After both are kept, only the colour still differs.
    const again = plan(file, { ...stored, highlights: new Map([[both.articleKey, [both]]]) });
    expect(again.differences.find((one) => one.stored.id === both.id)?.fields).toEqual(['colour']);
  });

  it('asks before it takes something out of the trash', () => {
    const file = readKnownSample('diigo.csv');
    const { differences } = plan(file, after(plan(file), { deleted: now }));
    expect(differences.map(({ fields }) => fields)).toEqual([['deleted'], ['deleted']]);
    expect(resolveDifference(differences[0]!, 'file', now)?.deleted).toBeNull();
  });

  it('knows its own highlight by id, and equal words in other surroundings for another', () => {
    const file = readKnownSample('web-annotation.jsonld');
    const first = plan(file);
    const moved = after(first);
    const [key] = [...moved.highlights.keys()];
    const [own] = moved.highlights.get(key!)!;
    const elsewhere: Highlight = { ...own!, id: 'elsewhere', selectors: { ...own!.selectors, quote: { ...own!.selectors.quote, prefix: 'Another place: ', suffix: '!' } } };
    expect(plan(file, { ...moved, highlights: new Map([[key!, [elsewhere, own!]]]) }).sameHighlights).toBe(1);
    expect(plan(file, { ...moved, highlights: new Map([[key!, [elsewhere]]]) }).newHighlights).toHaveLength(first.newHighlights.length);
  });

  it('gives a new id to what bears the id of another article’s highlight', () => {
    const file = readKnownSample('web-annotation.jsonld');
    const { newHighlights } = plan(file, { ...nothing, takenIds: new Map([['6c5b7a1e-3f2d-4c8a-9b1e-0a1b2c3d4e5f', 'other.example/story']]) });
    expect(newHighlights[0]?.id).toBe('new-1');
  });

  it('joins what a table says twice of the same words', () => {
    const file = readKnownSample('readwise-form.csv');
    const [one] = file.highlights;
    const twice = plan({ ...file, highlights: [{ ...one!, note: 'first' }, { ...one!, note: 'second', tags: ['more'] }] });
    expect(twice.newHighlights).toHaveLength(1);
    expect(twice.newHighlights[0]).toMatchObject({ note: 'first\n\nsecond', tags: ['порт', 'перевірити-пізніше', 'more'] });
  });

  it('adds to a known article what was not known, and joins notes', () => {
    const file = readKnownSample('raindrop.csv');
    const first = plan(file);
    const stored = after(first);
    const key = 'visnyk.example/novyny/2031/05/porom';
    const mine = { ...stored.articles.get(key)!, note: 'своя', tags: ['своє'], site: 'Вісник' };
    const { completedArticles } = plan(file, { ...stored, articles: new Map([...stored.articles, [key, mine]]) });
    expect(completedArticles).toMatchObject([{ before: mine, after: { note: 'своя\n\nНотатка на дві\nстрічки', tags: ['своє', 'порт', 'перевірити пізніше'], site: 'Вісник' } }]);
  });
});
