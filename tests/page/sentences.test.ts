import { beforeEach, describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../utils/page/cursor/sentences';
import { show } from './show';

const words = () => sentenceRanges(document).map((range) => range.toString().replace(/\s+/g, ' '));

beforeEach(() => {
  document.documentElement.lang = 'uk';
});

describe('sentences of a page', () => {
  it('are ranges over the article’s blocks, across inline markup, without navigation and scripts', () => {
    show(`<nav>Головна. Новини.</nav><article>
      <p>Рада <b>схвалила</b> бюджет. Проти були <i>троє</i>!</p><script>var x = 'Ні. Так.';</script>
      <aside>Читайте також. Інше.</aside><ul><li>Перший пункт</li><li>Другий пункт</li></ul>
      <p>${'Довгий абзац про міст та річку в місті. '.repeat(8)}</p></article><footer>Усі права. 2026.</footer>`);
    expect(words().slice(0, 4)).toEqual(['Рада схвалила бюджет.', 'Проти були троє!', 'Перший пункт', 'Другий пункт']);
    expect(words()).toHaveLength(12);
  });

  it('are none on an empty page, whatever it calls its language', () => {
    document.documentElement.lang = 'not a language!';
    show('<div> </div>');
    expect(words()).toEqual([]);
  });
});
