import { describe as suite, expect, it } from 'vitest';
import { evidenceParagraph, indexPage, locateQuote } from '../../utils/anchoring';
import { pageOf, rangeOver } from './page';

const html = `<h1>Порт відкриють у травні</h1>
  <p>Перші пороми вийдуть <i>в травні</i>,<br>на два місяці пізніше.</p>
  <figure><img alt=""><figcaption>Фото: «Кур’єр»</figcaption></figure>
  <p>Затримка коштує місту 420 тисяч євро.</p><p>Рибалки протестували.</p><p>Рибалки протестували.</p>`;
const locate = (exact: string, prefix = '', suffix = '') => locateQuote(indexPage(pageOf(html)), { exact, prefix, suffix });

suite('a passage of the cleaned article', () => {
  it.each([
    ['with other white space', 'Перші  пороми вийдуть в травні, на два', 'Перші пороми вийдуть в травні,на два'],
    ['without marks of typography', 'Перші пороми вийдуть в\u00a0травні', 'Перші пороми вийдуть в травні'],
  ])('is found %s', (_, exact, found) => {
    expect(locate(exact)?.toString()).toBe(found);
  });

  it('is found across a caption that the cleaned text has not', () => {
    const range = locate('на два місяці пізніше. Затримка коштує місту 420 тисяч євро.');
    expect(range?.toString()).toMatch(/^на два місяці пізніше\.[^]*420 тисяч євро\.$/);
  });

  it('is found by its context where it stands twice', () => {
    const range = locate('Рибалки протестували.', 'Рибалки протестували.', '');
    expect((range?.startContainer.parentElement?.previousElementSibling as Element).textContent).toBe('Рибалки протестували.');
  });

  it('is the first of equals without context', () => {
    expect(locate('Рибалки протестували.')?.startContainer.parentElement?.previousElementSibling?.textContent).toContain('420');
  });

  it.each(['', 'Цих слів на сторінці немає зовсім.'])('that is not there ("%s") is null', (exact) => {
    expect(locate(exact)).toBeNull();
  });
});

suite('the evidence paragraph', () => {
  it('keeps line breaks and leaves the neighbours out', () => {
    const root = pageOf(html);
    expect(evidenceParagraph(root, rangeOver(root, 'пороми'))).toBe('Перші пороми вийдуть в травні,\nна два місяці пізніше.');
  });

  it('of a highlight over paragraphs holds them all', () => {
    const root = pageOf('<p>One a.</p><p>Two b.</p><p>Three c.</p>');
    const range = root.ownerDocument.createRange();
    range.setStart(root.querySelector('p')!.firstChild!, 4);
    range.setEnd(root.querySelectorAll('p')[1]!.firstChild!, 3);
    expect(evidenceParagraph(root, range)).toBe('One a.\nTwo b.');
  });

  it('is bounded, with the words inside', () => {
    const root = pageOf(`<p>${'before '.repeat(1000)}THE WORDS${' after'.repeat(1000)}</p>`);
    const text = evidenceParagraph(root, rangeOver(root, 'THE WORDS'));
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toContain('before THE WORDS after');
  });

  it('of nothing is empty', () => {
    const root = pageOf('<p>one</p>');
    expect(evidenceParagraph(root, root.ownerDocument.createRange())).toBe('');
  });
});
