import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadSettings } from '../utils/browser/settings';
import { cursorWords } from '../utils/locale/cursor-words';
import { startCursor } from '../utils/page/cursor/cursor';
import { pagePort } from '../utils/page/port';

/** The sentence cursor. Injected when the person switches it on; the bar says and keeps what it does. */
export default defineUnlistedScript(async () => {
  const port = pagePort(globalThis);
  if (!port?.toolbar || port.stopCursor) return;
  const { toolbar } = port;
  const { locale, cursorKeys: keys } = await loadSettings();
  const words = cursorWords(locale ?? browser.i18n.getUILanguage());
  const ending = new AbortController();
  port.stopCursor = () => ending.abort();
  port.signal.addEventListener('abort', () => ending.abort());
  startCursor(document, { port, toolbar, words, keys, landmarks: port.landmarks, onStop: () => (port.stopCursor = null) }, ending.signal);
});
