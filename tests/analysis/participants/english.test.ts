import { describe, expect, it } from 'vitest';
import { byName, find, forms, names } from './find';

const people = async (text: string) => names(await find('en', text), 'person');
const organisations = async (text: string) => names(await find('en', text), 'organisation');

describe('people in English', () => {
  it('keep what follows a surname as it stands', async () => {
    const text = 'Patrick W. Dalgleish Jr., 55, sued. Judge James P. Kennet Jr. agreed with Dalgleish.';
    const found = await find('en', text);
    expect(names(found, 'person').sort()).toEqual(['James P. Kennet Jr.', 'Patrick W. Dalgleish Jr.']);
    expect(forms(byName(found, 'Patrick W. Dalgleish Jr.'), text)).toEqual(['Patrick W. Dalgleish Jr.', 'Dalgleish']);
  });

  it('have the whole of an abbreviated country in their role', async () => {
    const found = await find('en', 'The bill was written by U.S. Rep. Ellen Brandt. U.S. Attorney Paul Quint said nothing.');
    expect(byName(found, 'Ellen Brandt').role).toBe('U.S. Rep.');
    expect(byName(found, 'Paul Quint').role).toBe('U.S. Attorney');
  });

  it('have no role of the one who is named after it', async () => {
    const found = await find('en', 'After the visit of Paul Quint, Ruritanian Prime Minister Ellen Brandt pledged help. Quint thanked Brandt.');
    expect(byName(found, 'Paul Quint').role).toBeNull();
    expect(byName(found, 'Ellen Brandt').role).toBe('Ruritanian Prime Minister');
  });

  it('are no words that a clause about somebody else ends with', async () => {
    expect(await people('While many watched the series on Larkflix, the real Prince Andreas was at home.')).toEqual(['Andreas']);
  });

  it('have a role in apposition that is over', async () => {
    expect(byName(await find('en', 'The board chose Rosal Gaspar, a former teacher, as chair.'), 'Rosal Gaspar').role).toBe('former teacher');
  });

  it.each([
    ['He pleaded guilty to threatening to harm Sen. Paul Quint on Monday.', 'Sen.'],
    ['Several people spoke, including Deputy Mayor Paul Quint of Larkfield.', 'Deputy Mayor'],
    ['“It flies,” explains Larkfield Team Leader Paul Quint as he opens the door of the hangar.', 'Larkfield Team Leader'],
    ['Talks with longtime Ruritania adviser Paul Quint failed.', 'longtime Ruritania adviser'],
  ])('%s: their role has no verb', async (text, role) => {
    expect(byName(await find('en', text), 'Paul Quint').role).toBe(role);
  });

  it('do not share the role of whoever is named next', async () => {
    const found = await find('en', 'Paul Quint, former secretary of state Ellen Brandt and others came. Quint spoke.');
    expect(byName(found, 'Paul Quint').role).toBeNull();
  });

  it('are known by what is told of them, though nobody knows their given name', async () => {
    expect(await people('A survey was made by Zhanibar Velp, who mapped the hills.')).toEqual(['Zhanibar Velp']);
  });

  it('have a role without the title between it and the name', async () => {
    const found = await find('en', 'The note was written by longtime physician Dr. Paul Quint. Dr. Ellen Brandt read it.');
    expect(byName(found, 'Paul Quint').role).toBe('longtime physician');
    expect(byName(found, 'Ellen Brandt').role).toBeNull();
  });
});

describe('organisations in English', () => {
  it('end before a person and before a role', async () => {
    const text = 'The letter went to the Department of Rivers and Paul Quint. The Department of Rivers replied to Chamber of Deputies Speaker Ellen Brandt.';
    const found = await find('en', text);
    expect(names(found, 'organisation')).toEqual(['Department of Rivers']);
    expect(byName(found, 'Ellen Brandt').role).toBe('Chamber of Deputies Speaker');
  });

  it('are no words in capitals for their own sake', async () => {
    expect(await organisations('Here is HOW TO MAKE PIE with pears. Making pie is fun. HOW TO MAKE PIE, said nobody. Tell me how to do it.')).toEqual([]);
  });

  it('are no abbreviations of things', async () => {
    const text = 'The man had river valley fever (RVF). Doctors said RVF is rare. RVF comes from hay.';
    expect(await organisations(text)).toEqual([]);
  });
});
