import * as anchoring from '../../utils/anchoring';
import type { Highlight } from '../../utils/database/records';
import type { ToolbarWords } from '../../utils/locale/page-words';
import type { LaterScript } from '../../utils/messages';
import { pageAnswers } from '../../utils/page/answers';
import { startHighlighter } from '../../utils/page/highlighter';
import { lendEngine } from '../../utils/page/port';
import { styleRoots } from '../../utils/page/surface';
import { createToolbar } from '../../utils/page/toolbar/toolbar';
import type { Settings } from '../../utils/settings/settings';
import { practiceBackend } from './practice-backend';

/** What the sample page can be asked, and its end. */
export type Practice = ReturnType<typeof pageAnswers>;

/**
 * Runs on this page what the extension runs on others: the same highlighter, bar and engine, over a store for practice.
 * Null when it runs already. Ends with the signal.
 */
export function startPractice(document: Document, words: ToolbarWords, settings: Settings, changed: (highlights: readonly Highlight[]) => void, signal: AbortSignal): Practice | null {
  const { anchorAll, describe, evidenceParagraph, indexPage, locateQuote } = anchoring;
  lendEngine(globalThis, { anchorAll, describe, evidenceParagraph, indexPage, locateQuote, styleRoots });
  const backend = practiceBackend(() => new Date().toISOString(), () => crypto.randomUUID(), changed);
  const need = async (script: LaterScript) => {
    if (script === 'toolbar' && port && !port.toolbar) port.toolbar = createToolbar(document, port, { words, settings, knownTags: async () => [] });
  };
  const port = startHighlighter(document, backend, need, signal);
  return port && pageAnswers(document, port, need);
}
