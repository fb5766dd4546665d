import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { loadSettings, onSettings } from '../utils/browser/settings';
import { callBackground } from '../utils/messages';
import { toolbarWords } from '../utils/locale/toolbar-words';
import { pagePort } from '../utils/page/port';
import { createToolbar } from '../utils/page/toolbar/toolbar';

/** The bar on the page. Injected when words are first selected, into the world where the highlighter already runs. */
export default defineUnlistedScript(async () => {
  const port = pagePort(globalThis);
  if (!port || port.toolbar) return;
  const settings = await loadSettings();
  const words = toolbarWords(settings.locale ?? browser.i18n.getUILanguage());
  if (port.toolbar || port.signal.aborted) return;
  const toolbar = createToolbar(document, port, { words, settings, knownTags: () => callBackground('knownTags', undefined) });
  port.toolbar = toolbar;
  port.signal.addEventListener('abort', onSettings(toolbar.wear));
});
