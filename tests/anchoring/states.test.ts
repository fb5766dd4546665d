import { describe as suite, expect, it } from 'vitest';
import { anchorIn, describe, indexPage } from '../../utils/anchoring';
import type { AnchorResult } from '../../utils/anchoring';
import { pageOf, rangeOver } from './page';

const story = [
  'The town council of Delfport met on Monday evening to discuss the new ferry line.',
  'Mayor Helen Marsh said the first ships would sail in May, two months later than planned.',
  'The delay costs the town about 420,000 euros, according to a report by the auditors.',
  'Fishermen had protested against the mooring place, which lies across from their market.',
  'A second reading is expected in autumn, after the results of the soundings are known.',
];
const html = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** Highlights `words` on the story and looks for them on another page. */
function after(words: string, changed: readonly string[], before: readonly string[] = story, occurrence = 0): AnchorResult {
  const root = pageOf(html(before));
  return anchorIn(indexPage(pageOf(html(changed))), describe(root, rangeOver(root, words, occurrence))!);
}

const replaced = (from: string, to: string) => story.map((text) => text.replace(from, to));

suite('the state of a highlight', () => {
  it('is exact when its words stand in their context, wherever the page has grown', () => {
    expect(after('two months later', ['Advertisement', 'Another story', ...story])).toMatchObject({ state: 'exact', likeness: 1 });
  });

  it('is moved when its paragraph stands elsewhere', () => {
    const [first, second, ...rest] = story as [string, string, ...string[]];
    expect(after(second, [first, ...rest, 'More on this', second, 'Subscribe'])).toMatchObject({ state: 'moved', found: second });
  });

  it('is changed when words inside are edited, and says which stand there now', () => {
    const result = after('the first ships would sail in May', replaced('sail in May', 'sail in June'));
    expect(result).toMatchObject({ state: 'changed', found: 'the first ships would sail in June' });
  });

  it('keeps its first word when the text before, which ended in the same word, has lost it', () => {
    const words = 'town council met again';
    const before = ['The story begins in the town', words, 'And it goes on elsewhere.'];
    expect(after(words, ['The story begins in the', words, 'And it goes on elsewhere.'], before)).toMatchObject({ found: words, likeness: 1 });
  });

  it('is found though a paragraph was put between its two few words', () => {
    const words = 'than planned.The delay';
    const between = [...story.slice(0, 2), 'Advertisement: subscribe to the Delfport Courier for one euro a week, and read all about the harbour.', ...story.slice(2)];
    const root = pageOf(story.map((text) => `<p>${text}</p>`).join(''));
    const result = anchorIn(indexPage(pageOf(html(between))), describe(root, rangeOver(root, words))!);
    expect(result.state).toBe('changed');
    expect(result.found).toMatch(/^than planned\.\s.*\sThe delay$/s);
  });

  it('is changed, not found elsewhere, when one figure in full context becomes another', () => {
    expect(after('420,000', replaced('420,000', '465,000'))).toMatchObject({ state: 'changed', found: '465,000' });
  });

  it('is changed when only a letter’s mark differs', () => {
    expect(after('Helen Marsh', replaced('Helen Marsh', 'Hélen Marsh'))).toMatchObject({ state: 'changed', found: 'Hélen Marsh' });
  });

  it('prefers the edited sentence in its place to an equal sentence elsewhere', () => {
    const words = 'The delay costs the town about 420,000 euros';
    const result = after(words, [`Earlier: ${words}, it was said.`, ...replaced('420,000 euros', '465,000 euros')]);
    expect(result.found).toBe('The delay costs the town about 465,000 euros');
  });

  it('is moved, not taken for what now stands in its place', () => {
    const [first, second, third, ...rest] = story as [string, string, string, ...string[]];
    const result = after(third, [first, second, 'Tickets will be sold from April on board and at both quays.', ...rest, 'More', third]);
    expect(result).toMatchObject({ state: 'moved', found: third });
  });

  it('is missing when the words were cut out', () => {
    expect(after('according to a report by the auditors', replaced(', according to a report by the auditors', '')).state).toBe('missing');
  });

  it('is missing on another story', () => {
    const other = ['Rain is forecast for the weekend.', 'The library opens on Sundays from March.'];
    expect(after('Mayor Helen Marsh', other).state).toBe('missing');
  });

  it('is not given to a copy that was there from the beginning', () => {
    const teaser = 'Fishermen had protested against the mooring place, which lies across from their market.';
    const before = ['Read also', teaser, 'Latest news', ...story];
    const result = after(teaser, ['Read also', teaser, 'Latest news', ...story.filter((text) => text !== teaser)], before, 1);
    expect(['missing', 'uncertain']).toContain(result.state);
  });

  it('is uncertain or missing, never painted, when two copies cannot be told apart', () => {
    const lonely = 'Nobody was hurt in the accident on the quay.';
    const result = after(lonely, [lonely, 'x', lonely], ['Yesterday.', lonely, 'Tomorrow.']);
    expect(['missing', 'uncertain']).toContain(result.state);
  });
});

suite('short quotes', () => {
  it.each([
    ['Linus', 'Linus came.', 'New machines by linuses and malinus came.'],
    ['art', 'Modern art is here to stay.', 'The party started in Stuttgart.'],
    ['ять', 'Лише «ять» лишилася.', 'П’ять діб і дев’ять ночей.'],
  ])('"%s" is never found inside longer words', (words, before, changed) => {
    expect(after(words, [changed], [before]).state).toBe('missing');
  });

  it('come back in the right one of many equal places', () => {
    const rows = Array.from({ length: 30 }, (_, row) => `Row ${row}: total 17 of ${row + 40}.`);
    expect(after('17', rows.slice(3), rows, 17).range?.startContainer.textContent).toBe(rows[rows.findIndex((row) => row.includes('17:')) - 0]);
  });
});

suite('repeated paragraphs', () => {
  const repeated = Array.from({ length: 8 }, () => 'The same paragraph again, word by word, as on a broken page.');

  it('come back at the same place while the page is unchanged', () => {
    const root = pageOf(html(repeated));
    const selectors = describe(root, rangeOver(root, 'word by word', 5))!;
    const copy = pageOf(html(repeated));
    expect(anchorIn(indexPage(copy), selectors).range?.startContainer.parentElement).toBe(copy.querySelectorAll('p')[5]);
  });
});

suite('a highlight over a whole long article', () => {
  const long = Array.from({ length: 60 }, (_, number) => `Sentence ${number} of the long report names ${number * 37} ships and ${number * 11} sailors.`);

  it('comes back whole with one sentence edited and another put in', () => {
    const root = pageOf(html(['Menu', ...long, 'Footer']));
    const range = root.ownerDocument.createRange();
    range.setStart(root.children[1]!.firstChild!, 0);
    range.setEnd(root.children[60]!.firstChild!, long[59]!.length);
    const changed = [...long.slice(0, 20), 'A new sentence stands here.', ...long.slice(20)].map((text) => text.replace('names 370 ships', 'counts 371 vessels'));
    const result = anchorIn(indexPage(pageOf(html(['Menu', ...changed, 'Footer']))), describe(root, range)!);
    expect(result.state).toBe('changed');
    expect(result.found).toBe(changed.join('\n'));
    expect(result.likeness).toBeGreaterThan(0.9);
  });
});
