import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Extraction } from '../utils/article/article';
import { extractArticle } from '../utils/article/extract-article';

/** Injected by a click: reads the page once and returns what it found. Holds no state and leaves nothing behind, so it needs no content script's life cycle. */
export default defineUnlistedScript((): Extraction => extractArticle(document, location.href));
