import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLocale, readStoredCursorKeys } from '../../utils/browser/settings';
import { cursorWords } from '../../utils/locale/cursor-words';
import { startCursor } from '../../utils/page/cursor/cursor';
import { readKeys } from '../../utils/page/cursor/keys';
import { pagePort } from '../../utils/page/port';

/** The sentence cursor. Injected when the person switches it on; the bar says and keeps what it does. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  async main() {
    const port = pagePort(globalThis);
    if (!port?.toolbar || port.stopCursor) return;
    const { toolbar } = port;
    const words = cursorWords((await readLocale()) ?? browser.i18n.getUILanguage());
    const keys = readKeys(await readStoredCursorKeys());
    const ending = new AbortController();
    port.stopCursor = () => ending.abort();
    port.signal.addEventListener('abort', () => ending.abort());
    startCursor(document, { port, toolbar, words, keys, landmarks: port.landmarks, onStop: () => (port.stopCursor = null) }, ending.signal);
  },
});
