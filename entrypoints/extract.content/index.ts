import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Extraction } from '../../utils/article/article';
import { extractArticle } from '../../utils/article/extract-article';

/** Injected by a click: reads the page once and returns what it found. Holds no state and leaves nothing behind. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: (): Extraction => extractArticle(document, location.href),
});
