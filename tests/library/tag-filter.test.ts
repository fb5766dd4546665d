import { expect, it } from 'vitest';
import { parseQuery } from '../../utils/library/query';
import { tagFilter } from '../../utils/library/tag-filter';

const tags = ['мости', 'бюджет', 'міст Заріччя', 'harbour', 'Ґрунт і вода', 'to-check'];
const found = (query: string) => tags.filter((tag) => tagFilter(parseQuery(query))([tag]));

it.each([
  ['', tags],
  ['мост', ['мости', 'міст Заріччя']],
  ['мостів ', ['мости', 'міст Заріччя']],
  ['bour', ['harbour']],
  ['грунт вод', ['Ґрунт і вода']],
  ['tag:check', ['to-check']],
  ['-бюджет -harbour -check', ['мости', 'міст Заріччя', 'Ґрунт і вода']],
  ['nothing', []],
])('the tags with %j', (query, expected) => expect(found(query)).toEqual(expected));
