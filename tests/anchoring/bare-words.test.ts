import { describe as suite, expect, it } from 'vitest';
import { anchorIn, indexPage } from '../../utils/anchoring';
import type { HighlightSelectors } from '../../utils/anchoring/selectors';
import { pageOf } from './page';

/** Selectors as they come from a file that keeps only the words. */
const bare = (exact: string): HighlightSelectors => ({ version: 1, quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, position: null, hint: null });
const story = [
  'Рада Зеленогаю в середу підтримала новий міст через Ворожку.',
  'Перший рейс порома призначено на п’яте вересня, якщо не завадить шторм.',
  'Міст коштуватиме 48 мільйонів. Міст будуватимуть два роки.',
];
const find = (words: string, paragraphs: readonly string[] = story) => anchorIn(indexPage(pageOf(paragraphs.map((text) => `<p>${text}</p>`).join('\n'))), bare(words));

suite('words from elsewhere, with nothing around them', () => {
  it('are found where they stand once, whatever marks the file wrote', () => {
    expect(find('Перший рейс порома призначено на п\'яте вересня')).toMatchObject({ state: 'moved', found: 'Перший рейс порома призначено на п’яте вересня' });
    expect(find('підтримала новий міст через Ворожку').state).toBe('moved');
  });

  it('are a “perhaps”, never a silent guess, where they are few', () => {
    expect(find('48 мільйонів').state).toBe('uncertain');
    expect(find('шторм').state).toBe('uncertain');
  });

  it('are a “perhaps” where they stand twice, however long', () => {
    const twice = [...story, ...story];
    expect(find(story[1]!, twice).state).toBe('uncertain');
    expect(find('Міст', story).state).toBe('uncertain');
  });

  it('are missing where they are not, or only inside another word', () => {
    expect(find('а цього в статті ніхто не казав').state).toBe('missing');
    expect(find('год', ['Негода триває.']).state).toBe('missing');
  });

  it('are found over several paragraphs', () => {
    expect(find(`${story[0]}\n${story[1]}`).state).toBe('moved');
  });
});
