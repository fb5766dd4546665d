import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../utils/languages';
import { roleNouns, withEndings } from '../../utils/languages/role-nouns';

describe('withEndings', () => {
  it('makes a word by every pair of the longest ending that fits, and of that one only', () => {
    expect([...withEndings('кравець ткач', 'ець:иця ець:чиня :ка')]).toEqual([
      ['кравиця', 'кравець'],
      ['кравчиня', 'кравець'],
      ['ткачка', 'ткач'],
    ]);
  });

  it('makes nothing without pairs, or of a word that no pair fits', () => {
    expect(withEndings('кравець', '').size).toBe(0);
    expect(withEndings('кравець', 'ач:ачка').size).toBe(0);
  });
});

describe('roleNouns', () => {
  it('has listed nouns and those made of them, each with its gender or genders', async () => {
    const nouns = roleNouns((await loadLanguage('uk'))!.names.roles);
    expect(['очільник', 'очільниця', 'директорка', 'суддя', 'королева'].map((noun) => nouns.get(noun))).toEqual(['m', 'f', 'f', 'mf', 'f']);
    expect(nouns.has('')).toBe(false);
  });

  it('gives a noun of both lists both genders', async () => {
    expect(roleNouns((await loadLanguage('en'))!.names.roles).get('mayor')).toBe('mf');
  });
});
