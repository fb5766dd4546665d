import { analysis, article, dateValue, fact, highlight, participant, place, quote, ready, shown } from './sample';
import type { ReadyState } from '../../components/popup-model';

const text = [
  'The port of Kelmouth will shut its old coal berth on Friday, ending 140 years of shipments and some 60 jobs. The harbour board said the site would become a repair yard for ferries by 2034.',
  '“Nobody in this town will weep for the dust,” said Maren Oldacre, who chairs the board. “But people will miss the wages.”',
  'The dockers’ union called the plan “a slow eviction” and asked for talks. Its secretary, Tobias Wren, said members had learned of the date from a shipping notice.',
  '“We read it on a noticeboard, like everyone else,” he said.',
  'A report by the Saltmarsh Institute put the cost of the clean-up at between $18m and $25m.',
].join('\n');

/** "Last coal": a port shuts a berth. */
export function englishState(change: Partial<ReadyState> = {}): ReadyState {
  const when = dateValue(text, 'on Friday', '2032-10-08');
  return ready({
    article: article({
      url: 'https://www.harbour-ledger.example/2032/last-coal',
      title: 'Kelmouth to shut its coal berth after 140 years',
      site: 'The Harbour Ledger',
      byline: 'Ines Hallworth and Piet Adeyemi',
      published: '2032-10-05T06:15:00Z',
      modified: '2032-10-05T11:02:00Z',
      language: 'en',
      text,
    }),
    analysis: analysis({
      language: 'en',
      facts: [
        fact(text, text.slice(0, text.indexOf(' The harbour board')), ['lead', 'headline', 'number'], [when]),
        fact(text, 'The harbour board said the site would become a repair yard for ferries by 2034.', ['central', 'date']),
        fact(text, 'A report by the Saltmarsh Institute put the cost of the clean-up at between $18m and $25m.', ['number']),
      ],
      participants: [
        participant('p1', text, { name: 'Maren Oldacre', role: 'chair of the harbour board' }, 'Maren Oldacre'),
        participant('p2', text, { name: 'Tobias Wren', role: 'secretary of the dockers’ union' }, 'Tobias Wren', 'he said'),
        participant('p3', text, { name: 'Harbour board', kind: 'organisation', aliases: ['the board'] }, 'harbour board', 'the board'),
        participant('p4', text, { name: 'Saltmarsh Institute', kind: 'organisation', confidence: 0.55 }, 'Saltmarsh Institute'),
      ],
      quotes: [
        quote('q1', text, ['Nobody in this town will weep for the dust,', 'But people will miss the wages.'], {
          participant: 'p1',
          name: 'Maren Oldacre',
          via: 'name',
          mention: place(text, 'Maren Oldacre'),
          confidence: 0.98,
        }),
        quote(
          'q2',
          text,
          ['a slow eviction'],
          { participant: null, name: 'dockers’ union', via: 'organisation', mention: place(text, 'dockers’ union'), confidence: 0.8 },
          { kind: 'partial' },
        ),
        quote('q3', text, ['We read it on a noticeboard, like everyone else,'], {
          participant: 'p2',
          name: 'Tobias Wren',
          via: 'pronoun',
          mention: place(text, 'he said'),
          confidence: 0.6,
        }),
      ],
      gist: { who: [], what: null, when, where: { ...place(text, 'Kelmouth'), text: 'Kelmouth', kind: 'place', name: 'Kelmouth' } },
      notes: [{ kind: 'unclosed-quotation-mark', span: place(text, '“But') }],
    }),
    highlights: [
      shown('exact', highlight('h1', 'ending 140 years of shipments and some 60 jobs', { note: 'Union says **85**. Ask the board which contracts it counts.', tags: ['jobs'] })),
      shown('exact', highlight('h2', 'members had learned of the date from a shipping notice', { colour: 'blue' })),
      shown('moved', highlight('h3', 'a repair yard for ferries by 2034', { colour: 'green' })),
      shown(
        'changed',
        highlight('h4', 'put the cost of the clean-up at between $9m and $12m', { colour: 'pink', note: 'Figures doubled without a correction.' }),
        'put the cost of the clean-up at between $18m and $25m',
      ),
      shown('uncertain', highlight('h5', 'The union asked for urgent talks with ministers', { colour: 'violet' }), 'asked for talks'),
      shown(
        'missing',
        highlight('h6', 'A third of the berth was sold in a private deal last year', {
          paragraph: 'The board has not published its accounts since 2030. A third of the berth was sold in a private deal last year, two people with knowledge of the matter said.',
        }),
      ),
    ],
    siteAccess: 'granted',
    ...change,
  });
}
