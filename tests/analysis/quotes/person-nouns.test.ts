import { describe, expect, it } from 'vitest';
import { personNouns } from '../../../utils/analysis/quotes/person-nouns';
import { loadLanguage } from '../../../utils/languages';

describe('personNouns', async () => {
  const ukrainian = personNouns((await loadLanguage('uk'))!);
  const english = personNouns((await loadLanguage('en'))!);

  it('gives the gender of a role noun, and of one with a prefix', () => {
    expect(['президент', 'речниця', 'суддя', 'віцепрезидент', 'експрезидентка'].map(ukrainian)).toEqual(['masculine', 'feminine', 'any', 'masculine', 'feminine']);
  });

  it('takes what the quote rules say of a word before what the roles say', () => {
    expect(ukrainian('керівник')).toBe('any');
    expect(ukrainian('джерела')).toBe('plural');
  });

  it('knows plurals, also of nouns with a prefix', () => {
    expect(['міністри', 'очільники', 'віцепрезиденти', 'свідки'].map(ukrainian)).toEqual(['plural', 'plural', 'plural', 'plural']);
    expect(['witnesses', 'spokesmen', 'mayors'].map(english)).toEqual(['plural', 'plural', 'plural']);
  });

  it('makes a plural by the longest ending of a singular only', () => {
    expect(ukrainian('речниці')).toBe('plural');
    expect(ukrainian('речницяи')).toBeNull();
  });

  it('knows no other word', () => {
    expect(['', 'віце', 'мінстри', 'вода'].map(ukrainian)).toEqual([null, null, null, null]);
  });

  it('needs no prefixes or plurals', async () => {
    const german = personNouns((await loadLanguage('de'))!);
    expect(german('minister')).toBe('masculine');
    expect(german('tischen')).toBeNull();
  });
});
