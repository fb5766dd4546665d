import { laterScripts } from '../../utils/browser/injected';
import type { Highlight } from '../../utils/database/records';
import type { LaterScript } from '../../utils/messages';
import { pageAnswers } from '../../utils/page/answers';
import { startHighlighter } from '../../utils/page/highlighter';
import { pagePort } from '../../utils/page/port';
import { practiceBackend } from './practice-backend';

/** What the sample page can be asked. */
export type Practice = ReturnType<typeof pageAnswers>;

/** ms that a script may take from being loaded to being there: the bar reads the settings first. */
const patience = 3_000;

/**
 * Runs on this page what the extension runs on others: the highlighter, and the very scripts of the engine and the bar, over a
 * store for practice. Null when it runs already. Ends with the signal.
 */
export function startPractice(document: Document, changed: (highlights: readonly Highlight[]) => void, signal: AbortSignal): Practice | null {
  const backend = practiceBackend(() => new Date().toISOString(), () => crypto.randomUUID(), changed);
  const need = async (script: LaterScript) => {
    await load(document, laterScripts[script]);
    const end = Date.now() + patience;
    while (script === 'toolbar' && !pagePort(globalThis)?.toolbar && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const port = startHighlighter(document, backend, need, signal);
  return port && pageAnswers(document, port, need);
}

/** Loads a script of the extension into this page, which is the extension's too. Rejects when it is not there. */
function load(document: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(script);
  });
}
