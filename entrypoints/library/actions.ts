import type { LibraryActions, Selected } from '../../components/library/library-model';
import type { ActionResult } from '../../components/popup-model';
import { copyText } from '../../utils/browser/clipboard';
import { tellChanged } from '../../utils/browser/library-channel';
import { handOver } from '../../utils/browser/handed-selection';
import { reportError } from '../../utils/browser/report';
import { changeArticle } from '../../utils/database/articles';
import { openDatabase } from '../../utils/database/database';
import type { Database } from '../../utils/database/database';
import { emptyTrash, purgeSelection } from '../../utils/database/empty-trash';
import { changeHighlight } from '../../utils/database/highlights';
import { redoChanges, undoChanges } from '../../utils/database/history';
import type { ChangedRecord, Highlight } from '../../utils/database/records';
import { removeRule } from '../../utils/database/rules';
import { renameTags } from '../../utils/database/rename-tags';
import { deleteSelection, restoreSelection, tagSelection } from '../../utils/database/selection';
import type { Selection } from '../../utils/database/selection';
import type { Library } from '../../utils/library/library';
import { failureOf } from '../popup/failure';
import { orphanActions } from './orphan-actions';
import { quoteActions } from './quote-actions';
import { selectionOf } from './selection-of';

type Context = Pick<LibraryActions, 'go' | 'goBack' | 'need' | 'setLocale' | 'retry'> & {
  readonly library: Library | null;
  readonly locale: string;
};

/** What the library's page can do. Before the library is open everything answers `database-blocked`. */
export function createActions({ library, locale, ...moves }: Context): LibraryActions {
  const attempt = async (work: (library: Library, database: Database, now: string) => Promise<ActionResult>): Promise<ActionResult> => {
    if (!library) return 'database-blocked';
    try {
      return await work(library, await openDatabase(), new Date().toISOString());
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'unexpected') reportError(error);
      return failure;
    }
  };
  /** Changes what is selected, and says so to every other window. */
  const change = (selected: Selected, work: (database: Database, selection: Selection, now: string) => Promise<unknown>) =>
    attempt(async (open, database, now) => {
      const { selection, keys } = await selectionOf(open, selected);
      await work(database, selection, now);
      tellChanged(keys);
      return 'done';
    });
  const walk = (step: typeof undoChanges) =>
    attempt(async (_open, database, now) => {
      const changed = await step(database, {}, now);
      if (changed.length > 0) tellChanged([...new Set(changed.flatMap(keyOf))]);
      return 'done';
    });
  const highlight = (id: string, asked: (now: string) => Parameters<typeof changeHighlight>[2]) =>
    attempt(async (_open, database, now) => {
      const after: Highlight | null = await changeHighlight(database, id, asked(now), now);
      if (after) tellChanged([after.articleKey]);
      return 'done';
    });
  const decide = (work: (...given: Parameters<Parameters<typeof attempt>[0]>) => Promise<boolean>) =>
    attempt(async (...given) => {
      if (!(await work(...given))) return 'unexpected';
      tellChanged([]);
      return 'done';
    });
  const copy = async (text: string): Promise<ActionResult> => ((await copyText(text, null)) ? 'done' : 'clipboard');
  return {
    ...moves,
    copy,
    ...quoteActions(library, locale, attempt, copy),
    addTag: (selected, tag) => change(selected, (database, selection, now) => tagSelection(database, selection, [tag], [], now)),
    removeTag: (selected, tag) => change(selected, (database, selection, now) => tagSelection(database, selection, [], [tag], now)),
    async remove(selected) {
      if (selected.view !== 'tags') return change(selected, deleteSelection);
      return attempt(async (_open, database, now) => {
        tellChanged(await renameTags(database, selected.ids, null, now));
        return 'done';
      });
    },
    renameTags: (tags, to) =>
      attempt(async (_open, database, now) => {
        tellChanged(await renameTags(database, tags, to, now));
        return 'done';
      }),
    restore: (selected) => change(selected, restoreSelection),
    purge: (selected) => change(selected, purgeSelection),
    emptyTrash: (before) =>
      attempt(async (_open, database) => {
        await emptyTrash(database, before);
        tellChanged([]);
        return 'done';
      }),
    exportSelected: (selected) =>
      attempt(async (open) => {
        const { selection, keys } = await selectionOf(open, selected);
        if (selected.view === 'quotes') handOver({ articles: [], highlights: [], quotes: selected.ids });
        // Of a person the articles are meant.
        else handOver(selection.highlights.length > 0 ? selection : { articles: keys, highlights: [] });
        return 'done';
      }),
    undo: () => walk(undoChanges),
    redo: () => walk(redoChanges),
    setArticleNote: (key, note) =>
      attempt(async (_open, database, now) => {
        if (await changeArticle(database, key, { note }, now)) tellChanged([key]);
        return 'done';
      }),
    setNote: (id, note) => highlight(id, () => ({ note })),
    setColour: (id, colour) => highlight(id, () => ({ colour })),
    removeHighlight: (id) => highlight(id, (now) => ({ deleted: now })),
    ...orphanActions({ attempt, change: highlight }),
    mergePeople: (ids) => decide((open) => open.mergePeople(ids)),
    partPerson: (id, articles, other) => decide((open) => open.partPerson(id, articles, other)),
    takeBack: (rule) => decide((_open, database, now) => removeRule(database, rule, now)),
    splitPerson: (id, alias) => decide((open) => open.splitPerson(id, alias)),
  };
}

/** The article that a changed record belongs to; none for a rule of the whole library. */
function keyOf({ store, after }: ChangedRecord): string[] {
  if (store === 'articles') return [after.key];
  return after.articleKey === null ? [] : [after.articleKey];
}
