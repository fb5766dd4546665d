import { describe, expect, it } from 'vitest';
import type { ListName } from '../../utils/library/entries';
import { useShelf } from './open-shelf';

const library = useShelf();

/** What is typed, in which list, and whose entry must come first; null where nothing may be found. */
const queries: readonly (readonly [typed: string, list: ListName, first: string | null])[] = [
  // Inflected Ukrainian.
  ['Умєров', 'articles', 'hromada.example/oborona'],
  ['Умєрову', 'articles', 'hromada.example/oborona'],
  ['Рустемом Умєровим', 'articles', 'hromada.example/oborona'],
  ['Заячківського ', 'articles', 'visnyk.example/mist'],
  ['мости ', 'articles', 'visnyk.example/mist'],
  ['мостом ', 'articles', 'visnyk.example/mist'],
  ['школі ', 'articles', 'visnyk.example/shkola'],
  ['школою ', 'articles', 'visnyk.example/shkola'],
  ['Гнатюком ', 'articles', 'visnyk.example/shkola'],
  ['книга ', 'articles', 'hromada.example/knyha'],
  ['книжкою ', 'articles', null],
  ['Празі ', 'articles', 'hromada.example/knyha'],
  ['Ользі ', 'articles', 'hromada.example/knyha'],
  ['Харків ', 'articles', 'kharkiv.example/metro'],
  ['Харковом ', 'articles', 'kharkiv.example/metro'],
  ['Київ ', 'articles', 'kyiv.example/rynok'],
  ['ринками ', 'articles', 'kyiv.example/rynok'],
  ['Шевця ', 'articles', 'sud.example/vyrok'],
  ['вироку суду', 'articles', 'sud.example/vyrok'],
  ['тарифів ', 'articles', 'hromada.example/voda'],
  ['Олійником ', 'articles', 'hromada.example/voda'],
  ['розповісти ', 'articles', 'hromada.example/knyha'],
  // English.
  ['storm ', 'articles', 'courier.example/harbour'],
  ['policy ', 'articles', 'courier.example/harbour'],
  ["Lowell's ", 'articles', 'courier.example/harbour'],
  ['volunteer library', 'articles', 'courier.example/library'],
  ['shortage ', 'articles', 'post.example/energy'],
  ['stopping exports', 'articles', 'post.example/energy'],
  // Being typed.
  ['Ум', 'articles', 'hromada.example/oborona'],
  ['водок', 'articles', 'hromada.example/voda'],
  ['harb', 'articles', 'courier.example/harbour'],
  // Phrases.
  ['"міністр оборони"', 'articles', 'hromada.example/oborona'],
  ['«міністра оборони»', 'articles', 'hromada.example/oborona'],
  ['"оборони міністр"', 'articles', null],
  ['"harbour wall"', 'articles', 'courier.example/harbour'],
  ['"wall harbour"', 'articles', null],
  // Fields.
  ['person:Лисенко', 'articles', 'kharkiv.example/metro'],
  ['особа:"Соломія Гнатюк" ', 'articles', 'visnyk.example/shkola'],
  ['site:post.example', 'articles', 'post.example/energy'],
  ['сайт:"судова хроніка"', 'articles', 'sud.example/vyrok'],
  ['tag:оборона', 'articles', 'hromada.example/oborona'],
  ['тег:бюджет before:2026-04', 'articles', 'visnyk.example/mist'],
  ['тег:бюджет після:2026-04', 'articles', 'hromada.example/voda'],
  ['before:2025-10', 'articles', 'kyiv.example/rynok'],
  ['after:2026-05-20', 'articles', 'hromada.example/voda'],
  ['author:Pellow', 'articles', 'courier.example/harbour'],
  ['title:Прага', 'articles', 'hromada.example/knyha'],
  ['has:note', 'articles', 'visnyk.example/mist'],
  ['language:en Umerov', 'articles', 'courier.example/umerov'],
  ['тарифи -липень', 'articles', null],
  ['minister -shipyard', 'articles', 'post.example/energy'],
  // Slips.
  ['Заячкивський ', 'articles', 'visnyk.example/mist'],
  ['водокнал ', 'articles', 'hromada.example/voda'],
  ['volunters ', 'articles', 'courier.example/library'],
  // Two scripts.
  ['Zaiachkivskyi ', 'articles', 'visnyk.example/mist'],
  ['Hnatiuk ', 'articles', 'visnyk.example/shkola'],
  ['Kharkiv ', 'articles', 'kharkiv.example/metro'],
  ['Гаррієт ', 'articles', 'courier.example/harbour'],
  ['Драпер ', 'articles', 'post.example/energy'],
  // Highlights, notes and quotes.
  ['обіцянку', 'highlights', 'h-mist-1'],
  ['гривня ', 'highlights', 'h-mist-2'],
  ['tag:energy', 'highlights', 'h-energy'],
  ['колір:фіолетовий', 'highlights', 'h-vyrok'],
  ['has:note site:kharkiv.example', 'highlights', 'h-metro'],
  ['person:Lowell', 'highlights', 'h-harbour'],
  ['графіка постачання', 'quotes', 'hromada.example/oborona q1'],
  ['person:Олійника', 'quotes', 'hromada.example/voda q1'],
  ['Умєрова ', 'people', 'person рустем умєров'],
  ['директорка ', 'people', 'person соломія гнатюк'],
];

describe('searching', () => {
  it('is asked at least sixty questions', () => expect(queries.length).toBeGreaterThanOrEqual(60));

  it.each(queries)('«%s» in %s finds %s first', async (typed, list, first) => {
    const { ids } = await library().list({ list, query: typed, order: 'best' });
    expect(ids[0] ?? null).toBe(first);
  });
});
