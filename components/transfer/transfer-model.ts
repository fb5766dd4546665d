import type { ActionResult } from '../popup-model';
import type { BackupFault } from '../../utils/backup/backup';
import type { BackupComparison, RestoreChoice } from '../../utils/backup/restore';
import type { ExportFormatName } from '../../utils/export/index';
import type { ColumnChoice, TablePreview } from '../../utils/import/columns';
import type { UnreadableReason } from '../../utils/import/imported';
import type { MergeChoice } from '../../utils/import/merge';
import type { ImportPlan } from '../../utils/import/plan';
import type { Locale } from '../../utils/locale/index';

/** What is exported: all of the library or a selection. Null while it is counted. */
export interface ExportScope {
  readonly isWhole: boolean;
  readonly articles: number;
  readonly highlights: number;
  /** Title of the only article; null for several. */
  readonly title: string | null;
}

export interface ExportChoice {
  readonly format: ExportFormatName;
  /** A file for each article, in a ZIP. */
  readonly apart: boolean;
  /** Markdown by the person's own template. */
  readonly ownTemplate: boolean;
  readonly delimiter: ',' | ';' | '\t';
  readonly byteOrderMark: boolean;
}

/** How far the import of a file is. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'writing'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: UnreadableReason | BackupFault; readonly program: string | null }
  | { readonly kind: 'columns'; readonly name: string; readonly table: TablePreview }
  | { readonly kind: 'planned'; readonly name: string; readonly plan: ImportPlan }
  | { readonly kind: 'compared'; readonly name: string; readonly created: string; readonly comparison: BackupComparison }
  | { readonly kind: 'written'; readonly name: string; readonly written: number; readonly changedMeanwhile: number; readonly undone: boolean };

export const automaticWays = ['off', 'downloads', 'folder'] as const;
export type AutomaticWay = (typeof automaticWays)[number];

export interface BackupState {
  /** When the last backup was made, ISO 8601 UTC; null when none was. */
  readonly last: string | null;
  /** Days since then; null when there is none. */
  readonly age: number | null;
  readonly automatic: AutomaticWay;
  /** Days between automatic backups. */
  readonly every: number;
  /** Name of the chosen folder. */
  readonly folder: string | null;
  /** Whether this browser can write into a chosen folder. */
  readonly canChooseFolder: boolean;
  /** Whether the last automatic one failed, and the person has to do something. */
  readonly failed: boolean;
}

/** Why the library is in danger or cannot be read. `evicted`: the browser has cleared it. */
export type StorageTrouble = 'database-blocked' | 'database-newer' | 'database-broken' | 'disk-full' | 'evicted';

export interface StorageState {
  readonly trouble: StorageTrouble | null;
  /** Whether the browser has promised not to clear it; null while it is asked. */
  readonly persisted: boolean | null;
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
}

export interface TransferState {
  readonly scope: ExportScope | null;
  /** Whether the person has a template of their own. */
  readonly hasTemplate: boolean;
  readonly importing: ImportState;
  readonly backup: BackupState;
  readonly storage: StorageState;
}

/** All that the view can ask for. Whoever provides it gives a new state; the view announces the results. */
export interface TransferActions {
  /** Offers a file. */
  exportAs(choice: ExportChoice): Promise<ActionResult>;
  /** Puts the same on the clipboard, as rich text where the form has any. */
  copyAs(choice: ExportChoice): Promise<ActionResult>;
  /** The beginning of what would be written. */
  preview(choice: ExportChoice): Promise<string>;
  /** Exports everything instead of the selection. */
  takeAll(): void;
  readFile(file: File): void;
  chooseColumns(columns: ColumnChoice): void;
  cancelImport(): void;
  /** `choices` by the id of the stored highlight; those not in it stay as they are. */
  importPlanned(choices: ReadonlyMap<string, MergeChoice>): Promise<ActionResult>;
  restore(choice: RestoreChoice): Promise<ActionResult>;
  undoImport(): Promise<ActionResult>;
  makeBackup(): Promise<ActionResult>;
  /** In the click itself: the browser may ask for a permission or a folder. */
  setAutomatic(way: AutomaticWay): Promise<ActionResult>;
  /** Days between automatic backups. */
  setInterval(days: number): Promise<ActionResult>;
  deleteEverything(): Promise<ActionResult>;
  /** Asks the browser not to clear the library. */
  persist(): Promise<ActionResult>;
  /** Saves what can still be read of a broken library. */
  rescue(): Promise<ActionResult>;
  /** Opens the library anew. */
  retry(): void;
  setLocale(locale: Locale): void;
}
