import type { TransferActions, TransferState } from '../../components/transfer/transfer-model';
import { carryOut, compareFile } from '../../utils/browser/chosen-file';
import type { ComparedFile } from '../../utils/browser/chosen-file';
import { tellChanged } from '../../utils/browser/library-channel';
import { reportError } from '../../utils/browser/report';
import { loadSettings, saveSettings } from '../../utils/browser/settings';
import { restoreBackup } from '../../utils/backup/restore';
import { openDatabase } from '../../utils/database/database';
import { undoGroup } from '../../utils/database/history';
import type { ColumnChoice } from '../../utils/import/columns';
import { readSettings } from '../../utils/settings/settings';
import { attempt } from './attempt';

type ImportActions = Pick<TransferActions, 'readFile' | 'chooseColumns' | 'cancelImport' | 'importPlanned' | 'restore' | 'undoImport'>;

/** From a chosen file to the library. One file at a time. */
export function importActions(update: (change: Partial<TransferState>) => void): ImportActions {
  let chosen: File | null = null;
  let compared: ComparedFile | null = null;
  let group = '';
  let changed: readonly string[] = [];
  const name = () => chosen?.name ?? '';
  const read = async (file: File, columns?: ColumnChoice) => {
    chosen = file;
    update({ importing: { kind: 'reading', name: file.name } });
    try {
      const result = await compareFile(await openDatabase(), file, columns);
      // Another file was chosen, or none, while this one was read.
      if (chosen !== file) return;
      compared = result;
      if (result.kind === 'compared') update({ importing: { kind: 'compared', name: file.name, created: result.backup.head.created, comparison: result.comparison } });
      else update({ importing: { ...result, name: file.name } });
    } catch (error) {
      reportError(error);
      update({ importing: { kind: 'unreadable', name: file.name, reason: 'unknown-format', program: null } });
    }
  };
  const written = (result: { readonly group: string; readonly written: number; readonly changedMeanwhile: number }) => {
    group = result.group;
    update({ importing: { kind: 'written', name: name(), written: result.written, changedMeanwhile: result.changedMeanwhile, undone: false } });
    tellChanged(changed);
  };
  const now = () => new Date().toISOString();
  return {
    readFile: (file) => void read(file),
    chooseColumns: (columns) => void (chosen && read(chosen, columns)),
    cancelImport() {
      chosen = null;
      compared = null;
      update({ importing: { kind: 'idle' } });
    },
    importPlanned: (choices) =>
      attempt(async () => {
        if (compared?.kind !== 'planned') return 'unexpected';
        const { newArticles, completedArticles, newHighlights, differences } = compared.plan;
        changed = [...new Set([...newArticles.map(({ key }) => key), ...completedArticles.map(({ after }) => after.key), ...newHighlights.map(({ articleKey }) => articleKey), ...differences.map(({ stored }) => stored.articleKey)])];
        written(await carryOut(await openDatabase(), compared.plan, choices, now()));
        return 'done';
      }),
    restore: (choice) =>
      attempt(async () => {
        if (compared?.kind !== 'compared') return 'unexpected';
        const { backup, comparison } = compared;
        update({ importing: { kind: 'writing', name: name() } });
        const database = await openDatabase();
        const result = await restoreBackup(database, backup, choice, now());
        changed = await database.getAllKeys('articles');
        // Settings that nobody has changed here give way to those of the backup.
        if (comparison.settings !== null && (choice === 'file' || (await loadSettings()).changed === '')) await saveSettings(readSettings(comparison.settings));
        written({ group: result.group, written: result.added + result.replaced, changedMeanwhile: 0 });
        return 'done';
      }),
    undoImport: () =>
      attempt(async () => {
        await undoGroup(await openDatabase(), group, now());
        update({ importing: { kind: 'written', name: name(), written: 0, changedMeanwhile: 0, undone: true } });
        tellChanged(changed);
        return 'done';
      }),
  };
}
