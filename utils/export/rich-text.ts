import { articleHtml } from './html';
import { markdownBody } from './markdown';
import { plainText } from './plain-text';
import type { ExportSettings, ExportSource } from './source';

/** One copy in several forms: the program it is pasted into takes the one it likes best. */
export interface ClipboardForms {
  readonly 'text/html': string;
  /** Browsers let it pass only as `web text/markdown`; most programs take Markdown from `text/plain`. */
  readonly 'text/markdown': string;
  readonly 'text/plain': string;
}

/** Articles for the clipboard: without front matter, which belongs to files. */
export function richText(sources: readonly ExportSource[], settings: ExportSettings): ClipboardForms {
  return {
    'text/html': sources.map((source) => articleHtml(source, settings)).join('\n<hr>\n'),
    'text/markdown': sources.map((source, index) => markdownBody(source, settings, sources.length > 1 ? `a${index + 1}-` : '')).join('\n---\n\n'),
    'text/plain': plainText(sources, settings),
  };
}
