import { describe, expect, it } from 'vitest';
import { byName, find, forms, names } from './find';

describe('participants in English', () => {
  it('merge possessives, titles and the surname alone', async () => {
    const text = 'Mayor Ellen Brandt met farmers. Brandt’s plan failed. “I tried,” Ms. Brandt said.';
    const found = await find('en', text);
    expect(names(found, 'person')).toEqual(['Ellen Brandt']);
    expect(forms(found[0]!, text)).toEqual(['Ellen Brandt', 'Brandt', 'Brandt']);
    expect(found[0]?.role).toBe('Mayor');
  });

  it('have the role that stands before the name, with what belongs to it', async () => {
    const found = await find('en', 'The plan was praised by former Ruritanian defence minister Paul Quint and longtime union lawyer Rita Mossman.');
    expect(byName(found, 'Paul Quint').role).toBe('former Ruritanian defence minister');
    expect(byName(found, 'Rita Mossman').role).toBe('longtime union lawyer');
  });

  it('have the role in apposition, and the one that the name stands in apposition to', async () => {
    const found = await find('en', 'Helen Strand, the chief executive of Larkfield Transit, resigned. A lawyer for the passengers, Omar Dent, said so.');
    expect(byName(found, 'Helen Strand').role).toBe('chief executive of Larkfield Transit');
    expect(byName(found, 'Omar Dent').role).toBe('lawyer for the passengers');
  });

  it('are not given a role whose complement they are, nor one from across a dash', async () => {
    const found = await find('en', 'Rita Mossman, the head of Larkfield, met Paul Quint. Quint said the editor – Larkfield Quint knew him – was late.');
    expect(names(found, 'person')).not.toContain('Larkfield');
    expect(byName(found, 'Rita Mossman').role).toBe('head of Larkfield');
    expect(byName(found, 'Paul Quint').role).toBeNull();
  });

  it('are not mentioned by a month or verb that is written like their given name', async () => {
    const text = 'On Monday May Harrow won the race. Harrow, a skater, left early. May Day was sunny.';
    expect(forms(byName(await find('en', text), 'May Harrow'), text)).toEqual(['May Harrow', 'Harrow']);
  });

  it('keep particles, apostrophes and initials of people', async () => {
    const text = "James O'Dowd and Anne de Vries argued. De Vries won, O’Dowd left. J. P. Farrow said nothing.";
    expect(names(await find('en', text), 'person').sort()).toEqual(['Anne de Vries', 'J. P. Farrow', 'James O’Dowd']);
  });

  it('are no streets, libraries or title-case headlines', async () => {
    const text = 'Harbour Plan Splits Quiet Northern Town\n\nThe Hudson Library on Jackson Street reopened. Director Ruth Alden thanked donors.';
    expect((await find('en', text)).map((participant) => participant.name)).toEqual(['Ruth Alden']);
  });

  it('are organisations by their last or first word', async () => {
    const text = 'The Department of Fisheries sued Larkfield University. Larkfield University said the Department of Fisheries was wrong.';
    expect(names(await find('en', text), 'organisation').sort()).toEqual(['Department of Fisheries', 'Larkfield University']);
  });
});

describe('languages that are data only', () => {
  it('gives Polish names in the nominative, with roles', async () => {
    const text = 'Spotkanie z Tomaszem Zielińskim i Ewą Rudnicką odbyło się w Krakowie. Rudnickiej podziękował minister zdrowia Jan Gołąb. Gołębia pytano o budżet.';
    const found = await find('pl', text);
    expect(names(found, 'person').sort()).toEqual(['Ewa Rudnicka', 'Jan Gołąb', 'Tomasz Zieliński']);
    expect(byName(found, 'Jan Gołąb')).toMatchObject({ role: 'minister zdrowia', aliases: ['Gołębia'] });
  });

  it('merges German genitives and takes no noun for a name', async () => {
    const text = 'Bundesministerin Clara Voss traf in Berlin den Vorsitzenden der Partei, Tim Kranz. Voss’ Sprecher schwieg. Kranz’ Plan lobte Clara Voss. Das Team dankte Karl Lindner, Lindners Rede war kurz.';
    const found = await find('de', text);
    expect(names(found, 'person').sort()).toEqual(['Clara Voss', 'Karl Lindner', 'Tim Kranz']);
    expect(forms(byName(found, 'Karl Lindner'), text)).toEqual(['Karl Lindner', 'Lindners']);
    expect(byName(found, 'Clara Voss').role).toBe('Bundesministerin');
  });

  it('knows a German role by the noun that ends the compound', async () => {
    const found = await find('de', 'Fährministerin Nora Quell sprach mit Stiftungschef Jan Groll.');
    expect(byName(found, 'Nora Quell').role).toBe('Fährministerin');
    expect(byName(found, 'Jan Groll').role).toBe('Stiftungschef');
  });
});
