import type { TransferActions, TransferState } from '../../components/transfer/transfer-model';
import { attempt } from './attempt';
import { backupActions } from './backup-actions';
import { importActions } from './import-actions';
import { copyText } from '../../utils/browser/clipboard';
import { downloadFile } from '../../utils/browser/download';
import type { ExportRequest } from '../../utils/browser/export-file';
import { countSources, sourceOf } from '../../utils/browser/library-sources';
import type { ExportSelection } from '../../utils/browser/library-sources';
import { reportError } from '../../utils/browser/report';
import { saveSettings } from '../../utils/browser/settings';
import { openDatabase } from '../../utils/database/database';
import type { ExportSettings } from '../../utils/export/source';
import { exportWords } from '../../utils/export/words';
import type { Locale } from '../../utils/locale';

export interface ActionContext {
  readonly update: (change: Partial<TransferState>) => void;
  /** What is exported; null for all. */
  readonly selection: ExportSelection | null;
  readonly locale: Locale;
  readonly template: string | null;
  readonly takeAll: () => void;
  readonly retry: () => void;
}

/** Articles of which a preview is made: enough to fill it. */
const previewed = 3;
const previewLength = 4_000;

/** What the page can do. */
export function createActions(context: ActionContext): TransferActions {
  const { update, selection, locale, template } = context;
  const load = async (most?: number) => {
    const database = await openDatabase();
    const { articles } = await countSources(database, selection);
    return Promise.all(articles.slice(0, most).map((article) => sourceOf(database, article, selection)));
  };
  const requestOf = ({ format, apart, ownTemplate }: Parameters<TransferActions['exportAs']>[0]): ExportRequest => ({ format, apart, template: ownTemplate ? template : null });
  const settingsOf = ({ delimiter, byteOrderMark }: Parameters<TransferActions['exportAs']>[0]): ExportSettings => ({
    words: exportWords(locale),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    delimiter,
    byteOrderMark,
  });
  return {
    ...importActions(update),
    ...backupActions(update),
    exportAs: (choice) =>
      attempt(async () => {
        const { exportFile } = await import('../../utils/browser/export-file');
        const { name, mime, content } = await exportFile(requestOf(choice), await load(), settingsOf(choice));
        downloadFile(document, new Blob([content], { type: mime }), name);
        return 'done';
      }),
    copyAs: (choice) =>
      attempt(async () => {
        const { exportClipboard } = await import('../../utils/browser/export-file');
        const { text, html } = exportClipboard(requestOf(choice), await load(), settingsOf(choice));
        return (await copyText(text, html)) ? 'done' : 'clipboard';
      }),
    async preview(choice) {
      const { exportText } = await import('../../utils/browser/export-file');
      const sources = await load(choice.apart ? 1 : previewed);
      const text = exportText(requestOf(choice), sources, settingsOf(choice));
      return text.length > previewLength ? `${text.slice(0, previewLength).toWellFormed()}…` : text;
    },
    takeAll: context.takeAll,
    retry: context.retry,
    setLocale: (chosen) => void saveSettings({ locale: chosen }).catch(reportError),
  };
}
