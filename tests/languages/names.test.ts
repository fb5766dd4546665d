import { describe, expect, it } from 'vitest';
import { nameTables } from '../../utils/analysis/participants/name-tables';
import { languageCodes, loadLanguage } from '../../utils/languages';
import type { NameRules } from '../../utils/languages/name-rules';

const words = (list: string) => list.split(' ').filter(Boolean);

/** Lists that no language can do without; the others may be empty where the language has nothing of the kind. */
function requiredLists({ people, roles, organisations, places }: NameRules): Record<string, readonly string[]> {
  return {
    'people.givenNames.masculine': words(people.givenNames.masculine),
    'people.givenNames.feminine': words(people.givenNames.feminine),
    'people.surnameEndings': words(people.surnameEndings),
    'people.particles': words(people.particles),
    'people.titles.masculine': words(people.titles.masculine),
    'people.titles.feminine': words(people.titles.feminine),
    'people.actionStems': words(people.actionStems),
    'people.commonWords': words(people.commonWords),
    'people.commonNouns': words(people.commonNouns),
    'roles.masculine': words(roles.masculine),
    'roles.feminine': words(roles.feminine),
    'roles.weak': words(roles.weak),
    'roles.prefixes': roles.prefixes,
    'roles.complementPrepositions': words(roles.complementPrepositions),
    'roles.determiners': words(roles.determiners),
    'organisations.institutions': words(organisations.institutions),
    'organisations.heads': words(organisations.heads),
    'organisations.descriptors': words(organisations.descriptors),
    'organisations.legalForms': words(organisations.legalForms),
    'organisations.otherAbbreviations': words(organisations.otherAbbreviations),
    'organisations.joiners': words(organisations.joiners),
    'organisations.sourceCues': words(organisations.sourceCues),
    'organisations.never': words(organisations.never),
    'places.names': places.names.split(','),
  };
}

describe.each(languageCodes)('the name rules of %s', (code) => {
  const load = async () => {
    const language = await loadLanguage(code);
    expect(language).not.toBeNull();
    return language!.names;
  };

  it('have every list that names cannot do without', async () => {
    for (const [name, list] of Object.entries(requiredLists(await load()))) expect(list.length, name).toBeGreaterThan(0);
  });

  it('are in lower case, with U+2019 for the apostrophe, as the text they are compared with', async () => {
    for (const [name, list] of Object.entries(requiredLists(await load()))) {
      for (const word of list) expect(word, name).toBe(word.toLowerCase().replaceAll("'", '’').replaceAll('ʼ', '’'));
    }
  });

  it('repeat no word in a list', async () => {
    for (const [name, list] of Object.entries(requiredLists(await load()))) {
      const repeated = list.filter((word, index) => list.indexOf(word) !== index);
      expect(repeated, name).toEqual([]);
    }
  });

  it('hold at least 140 given names of each gender', async () => {
    const { givenNames } = (await load()).people;
    expect(words(givenNames.masculine).length).toBeGreaterThanOrEqual(140);
    expect(words(givenNames.feminine).length).toBeGreaterThanOrEqual(140);
  });

  it('have paradigms that can be read, with letter sets that exist', async () => {
    const rules = await load();
    const language = await loadLanguage(code);
    expect(() => nameTables(language!)).not.toThrow();
    for (const table of [rules.inflection.names, rules.inflection.nouns, rules.inflection.adjectives]) {
      for (const line of table.split('\n').filter(Boolean)) {
        const [, , ...words] = line.split(' ');
        if (!/^[mfnp]/.test(line)) {
          expect(words.length, line).toBeLessThanOrEqual(4);
          continue;
        }
        for (const word of words) {
          const sets = new Set(word.match(/[A-Z]/g) ?? []);
          expect(sets.size, line).toBeLessThanOrEqual(1);
          for (const set of sets) expect(rules.inflection.letters[set], line).toBeTruthy();
        }
      }
    }
  });
});
