import type { ActionResult } from '../../components/popup-model';
import type { WelcomeActions } from '../../components/welcome/welcome-model';
import type { Analysis } from '../../utils/analysis/analysis';
import type { Article } from '../../utils/article/article';
import { wordsOf } from '../../utils/browser/article-words';
import { downloadText } from '../../utils/browser/download';
import { reportError } from '../../utils/browser/report';
import type { Highlight, HighlightColour } from '../../utils/database/records';
import type { Caller } from '../../utils/messages';
import { pagePort } from '../../utils/page/port';
import type { Practice } from './practice';

export interface WelcomeContext {
  readonly sample: { readonly article: Article; readonly analysis: Analysis } | null;
  readonly highlights: readonly Highlight[];
  readonly locale: string;
  readonly colour: HighlightColour;
  readonly practice: () => Practice | null;
  readonly read: () => void;
  /** Told of the note that was saved. */
  readonly exported: (note: string) => void;
}

/** The sample asks itself, as the popup would ask the page. */
const caller = {} as Caller;

/** What can be done with the sample: the same calls that the popup makes of a page, answered by this one. */
export function createActions({ sample, highlights, locale, colour, practice, read, exported }: WelcomeContext): WelcomeActions {
  const withPractice = async (work: (page: Practice, article: Article) => Promise<boolean>): Promise<ActionResult> => {
    const page = practice();
    if (!page || !sample) return 'page-gone';
    try {
      return (await work(page, sample.article)) ? 'done' : 'not-on-page';
    } catch (error) {
      reportError(error);
      return 'unexpected';
    }
  };
  const words = highlights.map(({ selectors }) => foldSpaces(selectors.quote.exact));
  return {
    read,
    jump: (spans) => withPractice(async (page, { text }) => page.showText(wordsOf(text, spans), caller)),
    highlight: ({ spans, note }) =>
      withPractice(async (page, { text }) => (await page.highlightText({ words: wordsOf(text, spans), colour, note }, caller)) !== null),
    isHighlighted: (text) => words.includes(foldSpaces(text)),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return 'done';
      } catch {
        return 'clipboard';
      }
    },
    async undo() {
      await pagePort(globalThis)?.session.undo();
      return 'done';
    },
    async exportNote() {
      if (!sample) return 'page-gone';
      const { articleMarkdown, exportWords, fileName } = await import('../../utils/browser/export');
      const own = exportWords(locale);
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const note = articleMarkdown({ ...sample, highlights, accessed: new Date().toISOString() }, { words: own, timeZone });
      downloadText(document, note, fileName(sample.article.title, 'md', own.untitled), 'text/markdown');
      exported(note);
      return 'done';
    },
  };
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
