import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { statedDates } from '../../../components/library/charts/stated-dates';
import { voiceShare } from '../../../components/library/charts/voice-share';
import type { PersonContent } from '../../../components/library/person-model';
import { analysis, dateValue, fact, quote } from '../sample';
import { open, settle } from './open';
import { decidedRules, openLibrary, personContent } from './sample';

afterEach(cleanup);

const page = (quotes = 6, change: Partial<PersonContent> = {}) =>
  openLibrary('en', 'articles', 0, { place: { kind: 'person', id: 'person:0' }, content: personContent('en', quotes, change) });
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('a page of the people book', () => {
  it('lists every quote in time order with outlet, date and both ways to its place', () => {
    open(page(6));
    const quotes = section('Quotes').getAllByRole('listitem');
    expect(quotes).toHaveLength(6);
    const years = quotes.map((row) => row.querySelector('time')?.dateTime.slice(0, 4));
    expect(years).toEqual([...years].sort());
    const links = within(quotes[0] as HTMLElement).getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#article/news.example%2F0?quote=q1', 'https://visnyk.example/a#:~:text=words']);
  });

  it('copies a quote in a style', async () => {
    const { actions } = open(page(2));
    fireEvent.click(section('Quotes').getAllByRole('button', { name: 'Copy as' })[1] as HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'ДСТУ 8302:2015' }));
    await settle();
    expect(actions.copyQuote).toHaveBeenCalledExactlyOnceWith('news.example/1', 'q1', 'dstu');
  });

  it('takes a name out with an offer to undo, and never the one that is shown', async () => {
    const { actions } = open(page());
    expect(section('Names').getAllByRole('button')).toHaveLength(1);
    fireEvent.click(section('Names').getByRole('button', { name: 'This is somebody else Maude Pellow' }));
    await settle();
    expect(actions.splitPerson).toHaveBeenCalledExactlyOnceWith('person:0', 'Maude Pellow');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('parts two of one name: by chosen articles, and by signs only where they are ticked', async () => {
    const { actions } = open(page(2));
    fireEvent.click(section('Quotes').getAllByRole('button', { name: 'This is somebody else' })[1] as HTMLElement);
    await settle();
    const boxes = section('Articles').getAllByRole('checkbox', { name: /^Select: / });
    expect(boxes.map((box) => (box as HTMLInputElement).checked).slice(0, 3)).toEqual([false, true, false]);
    fireEvent.click(boxes[0] as HTMLElement);
    expect((screen.getByLabelText('Who that is') as HTMLInputElement).value).toBe('surgeon');
    fireEvent.click(screen.getByRole('checkbox', { name: 'the site clinic.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Own entry from 2 articles' }));
    await settle();
    const other = { name: 'Maud Pellow', remark: 'surgeon', signs: { roles: [], names: [], sites: ['clinic.example'] } };
    expect(actions.partPerson).toHaveBeenCalledExactlyOnceWith('person:0', ['news.example/1', 'news.example/0'], other);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(screen.queryByRole('form')).toBe(null);
  });

  it('asks for at least one article, and lets go without a change', async () => {
    const { actions } = open(page(2));
    fireEvent.click(screen.getByRole('button', { name: 'Some are about somebody else' }));
    expect(screen.queryByRole('button', { name: /^Own entry/ })).toBe(null);
    fireEvent.submit(screen.getByRole('form'));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(actions.partPerson).not.toHaveBeenCalled();
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  it('tells what was decided, and takes it back; from a page that is then gone it goes to the whole', async () => {
    const { actions } = open(page(2, { rules: decidedRules('en') }));
    const rules = section('Decided by you').getAllByRole('listitem');
    expect(rules.map((rule) => rule.querySelector('span')?.textContent)).toEqual([
      'Maud Pellow and Maude Pellow are the same',
      'Somebody else of the name: Maud Pellow, head of a ward of the county hospital2 articles · and later ones with the role “surgeon” or the role “head of the ward”, the site clinic.example',
      'Not the same as others called Maud Pellow1 article',
    ]);
    fireEvent.click(within(rules[1] as HTMLElement).getByRole('button'));
    await settle();
    expect(actions.takeBack).toHaveBeenCalledExactlyOnceWith('r2');
    expect(actions.go).not.toHaveBeenCalled();
    fireEvent.click(within(rules[2] as HTMLElement).getByRole('button'));
    expect(actions.go).toHaveBeenCalledExactlyOnceWith({ kind: 'person', id: 'person:0' });
  });

  it('tells roles with their time, and articles', () => {
    open(page());
    expect(section('Roles').getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'city councillorJanuary 4, 2029 – February 11, 2030\u00a0· 4 articles',
      'mayor of SaltmarshMarch 1, 2030 – December 28, 2031\u00a0· 31 articles',
    ]);
    expect(section('Articles').getAllByRole('link')[0]?.getAttribute('href')).toBe('#article/news.example%2F0');
  });

  it('says that there are no quotes', () => {
    open(page(0, { months: [], roles: [] }));
    expect(section('Quotes').getByText('No quotes.')).toBeTruthy();
  });

  it('draws mentions with a sentence and a table for those who do not see the drawing', () => {
    open(page());
    const months = section('Mentions over time');
    expect(months.getByRole('img', { name: /^January 2029 – June 2031; most often in .+: 12 mentions$/ })).toBeTruthy();
    expect(within(months.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }).length).toBe(1 + personContent('en', 0).months.filter(({ mentions }) => mentions > 0).length);
  });
});

describe('the share of voices', () => {
  const text = 'One two three. Four. Five six.';
  const said = (id: string, words: string, name: string | null, participant: string | null = null) =>
    quote(id, text, [words], name === null ? null : { participant, name, via: 'name', mention: null, confidence: 1 });

  it('counts words by speaker, most first, those not certain last', () => {
    const quotes = [said('q1', 'Four', null), said('q2', 'Five six', 'A', 'p1'), said('q3', 'One two three', 'B')];
    expect(voiceShare(analysis({ quotes }))).toEqual([
      { name: 'B', words: 3, share: 0.5 },
      { name: 'A', words: 2, share: 1 / 3 },
      { name: null, words: 1, share: 1 / 6 },
    ]);
  });

  it('joins one participant under several names, and is empty where nobody speaks', () => {
    const quotes = [said('q1', 'Four', 'Ann Lee', 'p1'), said('q2', 'Five six', 'Lee', 'p1')];
    expect(voiceShare(analysis({ quotes }))).toEqual([{ name: 'Ann Lee', words: 3, share: 1 }]);
    expect(voiceShare(analysis())).toEqual([]);
  });
});

describe('the dates of an article', () => {
  const text = 'In May 2026 and on Monday, by 2030, in the spring.';
  const facts = (...dates: readonly (readonly [string, string])[]) => [fact(text, text, [], dates.map(([words, iso]) => dateValue(text, words, iso)))];

  it('stand in time order, each once, those without one place on the line left out', () => {
    const dates = statedDates(analysis({ facts: facts(['2030', '2030'], ['Monday', '2026-05-04'], ['May 2026', '2026-05'], ['spring', '2026-21'], ['Monday', '2026-05-04'], ['by', '']) }));
    expect(dates.map(({ iso }) => iso)).toEqual(['2026-05-04', '2026-05', '2030']);
  });

  it('takes the middle of a range', () => {
    expect(statedDates(analysis({ facts: facts(['2030', '2026/2030']) }))[0]?.year).toBe(2028.5);
  });
});
