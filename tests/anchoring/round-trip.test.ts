import { describe as suite, expect, it } from 'vitest';
import { anchor, anchorAll, anchorIn, describe, evidenceParagraph, indexPage, locateQuote } from '../../utils/anchoring';
import { pageOf, rangeOver } from './page';

const story = `<article><h1>Міст відкрили раніше строку</h1>
  <p>«Ми встигли до зими»,&nbsp;— сказала мерка Оксана <b>Гнатюк</b> на відкритті мосту у Верхньодніпровську.</p>
  <p>Будівництво тривало два роки й коштувало 420 мільйонів гривень.<br>Підрядник обіцяє ще три розв’язки.</p>
  <p>Будівництво тривало два роки й коштувало 420 мільйонів гривень.<br>Підрядник обіцяє ще три розв’язки.</p></article>`;

suite('a highlight on an unchanged page', () => {
  it('comes back on the same words, exactly', () => {
    const root = pageOf(story);
    const selectors = describe(root, rangeOver(root, 'мерка Оксана Гнатюк на'));
    expect(selectors?.quote).toMatchObject({ exact: 'мерка Оксана Гнатюк на', prefix: expect.stringMatching(/сказала $/), suffix: expect.stringMatching(/^ відкритті/) });
    const result = anchorIn(indexPage(pageOf(story)), JSON.parse(JSON.stringify(selectors)));
    expect(result).toMatchObject({ state: 'exact', found: 'мерка Оксана Гнатюк на', likeness: 1 });
    expect(result.range?.toString()).toBe('мерка Оксана Гнатюк на');
  });

  it('comes back in the second of two equal paragraphs', () => {
    const root = pageOf(story);
    const selectors = describe(root, rangeOver(root, '420 мільйонів', 1));
    const range = anchor(root, selectors!);
    expect(range?.startContainer).toBe(root.querySelectorAll('p')[2]?.firstChild);
  });
});

suite('a highlight on an edited page', () => {
  it('is reported with the words that stand there now', async () => {
    const root = pageOf(story);
    const selectors = describe(root, rangeOver(root, 'Будівництво тривало два роки й коштувало 420 мільйонів гривень.'))!;
    const changed = pageOf(story.replaceAll('два роки й коштувало 420', 'два з половиною роки й коштувало 465'));
    const [result] = await anchorAll(indexPage(changed), [selectors]);
    expect(result).toMatchObject({ state: 'changed', found: 'Будівництво тривало два з половиною роки й коштувало 465 мільйонів гривень.' });
  });

  it('is missing when its words are gone', () => {
    const root = pageOf(story);
    const selectors = describe(root, rangeOver(root, 'Оксана Гнатюк'))!;
    expect(anchor(pageOf(story.replace('мерка Оксана <b>Гнатюк</b> ', '')), selectors)).toBeNull();
  });
});

suite('an empty range', () => {
  it('has no selectors', () => {
    const root = pageOf(story);
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(root);
    range.collapse(true);
    expect(describe(root, range)).toBeNull();
  });
});

suite('a quote of the analysis', () => {
  it('is found though white space and line breaks differ', () => {
    const index = indexPage(pageOf(story));
    const range = locateQuote(index, { exact: '420 мільйонів гривень. Підрядник обіцяє', prefix: '', suffix: '' });
    expect(range?.toString()).toBe('420 мільйонів гривень.Підрядник обіцяє');
  });
});

suite('evidence', () => {
  it('is the paragraph as a reader sees it', () => {
    const root = pageOf(story);
    expect(evidenceParagraph(root, rangeOver(root, 'Гнатюк'))).toBe(
      '«Ми встигли до зими»,\u00a0— сказала мерка Оксана Гнатюк на відкритті мосту у Верхньодніпровську.',
    );
  });
});
