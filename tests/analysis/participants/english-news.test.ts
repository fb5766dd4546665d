import { describe, expect, it } from 'vitest';
import { byName, find, names } from './find';

const people = async (text: string) => names(await find('en', text), 'person').sort();
const organisations = async (text: string) => names(await find('en', text), 'organisation').sort();

/** Habits of English-language newsrooms; people, bodies and towns are invented. */
describe('people in English news', () => {
  it.each([
    ['Ruritania’s Zhanibar Velp beat American Ilko Brandt in three sets.', ['Ilko Brandt', 'Zhanibar Velp']],
    ['Europeans, who had pushed for more, welcomed the move.', []],
    ['U.S. District Judge Ellen Brandt read the verdict.', ['Ellen Brandt']],
    ['The tapes lie in St. Paul, said archivist Ellen Brandt.', ['Ellen Brandt']],
    ['May Brandt, a senior at Larkfield, started a petition. May Day came and went.', ['May Brandt']],
    ['Police spoke to Barry White. Palestinian officials did not.', ['Barry White']],
    ['Sheikh Mohammed al-Velp will meet envoy Steve Quint on Wednesday in the city.', ['Mohammed al-Velp', 'Steve Quint']],
    ['Rival Larkfield gained two points.', []],
    ['They found water with the John Quint Space Telescope.', []],
    ['Zoltan Prig’s goal decided it. Later Prig was booked.', ['Zoltan Prig']],
  ])('%s', async (text, expected) => {
    expect(await people(text)).toEqual(expected);
  });

  it.each([
    ['Ellen Brandt, 52, a shopkeeper in the town of Larkfield, waited.', 'shopkeeper in the town of Larkfield'],
    ['Ellen Brandt, D-Texas, the ranking member of the panel, said no.', 'ranking member of the panel'],
    ['Ellen Brandt, the U.S. attorney for the Northern District of Larkland, said no.', 'U.S. attorney for the Northern District of Larkland'],
    ['A jury on Thursday convicted former Lark County Sheriff Ellen Brandt of fraud.', 'former Lark County Sheriff'],
    ['The Larkland Party chose former minister Ellen Brandt as leader.', 'former minister'],
    ['He will meet Ruritanian envoy Ellen Brandt on Monday.', 'Ruritanian envoy'],
    ['Quint, the champion, thrashed qualifier Ellen Brandt in an hour.', 'qualifier'],
    ['The firm is owned by his cousin, Ellen Brandt.', 'cousin'],
    ['The agency’s chair, Lady Ellen Brandt, insisted on it.', 'agency’s chair'],
  ])('have the whole role and no more: %s', async (text, role) => {
    expect(byName(await find('en', text), 'Ellen Brandt').role).toBe(role);
  });
});

describe('bodies in English news', () => {
  it.each([
    ['The Colombian Red Cross said that 1,200 families had left.', ['Colombian Red Cross']],
    ['Prosecutors said that Larkfield Holdings LLC paid the bill.', ['Larkfield Holdings LLC']],
    ['Hospitals in the West Bank said that they had no fuel.', []],
    ['The phone has 16 GB of memory and runs on AI, said police.', []],
    ['According to the Larkfield Weather Bureau, rain is likely. Nobody else knew.', ['Larkfield Weather Bureau']],
    ['The Homicide and Enquiry Team said that it was too early.', ['Homicide and Enquiry Team']],
    ['John Quint University said that it had paid.', ['John Quint University']],
    ['Velpo, the union, said that it was a kick in the teeth.', ['Velpo']],
    ['NEW YORK — Nobody in the town knew what had been said.', []],
    ['VELPO, the Ruritanian agency that oversees rivers, did not answer.', ['VELPO']],
    ['Velpo, the company’s chief, said nothing.', []],
    ['Apple on Tuesday announced a tablet. An Apple hit his head.', ['Apple']],
  ])('%s', async (text, expected) => {
    expect(await organisations(`The day began slowly in the town, with nothing to report for hours on end.\n\nThen it went on much as it had begun, as days do in small towns.\n\n${text}`)).toEqual(expected);
  });
});
