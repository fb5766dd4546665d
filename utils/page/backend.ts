import type { ArticleIdentity, Highlight, HighlightChange, HighlightDraft } from '../database/records';

/** The store as a page reaches it: through messages. Each call rejects with an error that carries a `fault`. */
export interface Backend {
  load(page: ArticleIdentity): Promise<{ readonly key: string; readonly highlights: readonly Highlight[]; readonly privateWindow: boolean }>;
  save(draft: HighlightDraft): Promise<Highlight>;
  change(page: ArticleIdentity, id: string, change: HighlightChange): Promise<Highlight>;
  remove(page: ArticleIdentity, id: string): Promise<Highlight>;
  undo(page: ArticleIdentity): Promise<Highlight | null>;
  redo(page: ArticleIdentity): Promise<Highlight | null>;
}
