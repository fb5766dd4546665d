import type { TransferState } from '../../../components/transfer/transfer-model';
import type { BackupComparison } from '../../../utils/backup/restore';
import type { ImportPlan } from '../../../utils/import/plan';
import { sampleArticle, sampleHighlight } from '../../database/sample';

/** The page of an empty library on which nothing has been done. */
export const emptyTransfer: TransferState = {
  scope: { isWhole: true, articles: 0, highlights: 0, title: null },
  hasTemplate: false,
  importing: { kind: 'idle' },
  backup: { last: null, age: null, automatic: 'off', every: 7, folder: null, canChooseFolder: false, failed: false },
  storage: { trouble: null, persisted: true, used: null },
};

const stored = sampleHighlight('one', { note: 'Моя нотатка', tags: ['мости'], colour: 'pink' });
const other = sampleHighlight('two', { deleted: '2026-04-01T00:00:00.000Z' });

/** Something of everything. */
export const sampleImportPlan: ImportPlan = {
  format: 'hypothesis',
  newArticles: [sampleArticle],
  completedArticles: [{ before: sampleArticle, after: { ...sampleArticle, tags: ['нове'] } }],
  knownArticles: 1,
  newHighlights: [sampleHighlight('new-1'), sampleHighlight('new-2')],
  sameHighlights: 5,
  differences: [
    { stored, incoming: { note: 'Нотатка з файлу\n\n- зі списком', tags: ['кошторис'], colour: 'green' }, fields: ['note', 'tags', 'colour'] },
    { stored: other, incoming: { note: '', tags: [], colour: null }, fields: ['deleted'] },
  ],
  waiting: 1,
  withoutAddress: 1,
  problems: [
    { line: 4, reason: 'no-address', leftOut: true },
    { line: 12, reason: 'bad-date', leftOut: false },
  ],
};

const counts = (articles: number, highlights: number) => ({ articles, contents: articles, highlights, versions: 0, rules: 0, changes: 0, settings: 0 });

export const sampleComparison: BackupComparison = {
  added: counts(2, 7),
  same: counts(120, 1_900),
  differing: counts(0, 1),
  notInBackup: counts(1, 3),
  examples: [{ store: 'highlights', stored, backup: { ...stored, note: 'Як було в копії', updated: '2026-02-01T00:00:00.000Z' } }],
  lost: 0,
  damaged: [],
  cut: false,
  settings: { version: 1 },
};
