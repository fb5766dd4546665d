import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageBackend } from '../../utils/browser/page-backend';
import { callBackground, listen } from '../../utils/messages';
import type { LaterScript } from '../../utils/messages';
import { pageAnswers } from '../../utils/page/answers';
import { startHighlighter } from '../../utils/page/highlighter';
import './style.css';

/** Brings a page's highlights back and keeps new ones. Runs on a click, or by itself on sites that the person allowed. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(context) {
    const need = (script: LaterScript) => callBackground('needScript', script);
    const port = startHighlighter(document, pageBackend, need, context.signal);
    if (port) listen('extension', pageAnswers(document, port, need), context.signal);
  },
});
