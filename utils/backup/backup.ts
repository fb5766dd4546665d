/** What is backed up, in the order in which it lies in the file and is restored. What can be made anew (the search index) is not. */
export const backupStores = ['articles', 'contents', 'highlights', 'versions', 'rules', 'changes', 'settings'] as const;
export type BackupStore = (typeof backupStores)[number];

export const backupFormat = 'konspekt-backup';
/** Of the form of the file; grows when an older program could not read it. */
export const backupVersion = 1;
export const headName = 'konspekt-backup.json';
export const contentsName = 'contents.json';

/** The first entry: what the file is. */
export interface BackupHead {
  readonly format: typeof backupFormat;
  readonly version: number;
  /** ISO 8601 UTC. */
  readonly created: string;
  /** Version of the program that wrote it. */
  readonly program: string;
  /** Version of the stored records. */
  readonly schema: number;
}

/** One entry of records, a JSON object a line. */
export interface BackupPart {
  readonly name: string;
  readonly store: BackupStore;
  readonly records: number;
  /** Bytes of its content in UTF-8. */
  readonly bytes: number;
  /** Of its content, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** The last entry: what the others must hold. */
export interface BackupContents {
  readonly counts: Readonly<Record<BackupStore, number>>;
  readonly parts: readonly BackupPart[];
}

/** Bytes of content from which a part is closed: little is lost with a damaged one, and little is held in memory. */
export const partSize = 1_000_000;
/** Bytes that one part may unpack to; a record can be larger than `partSize`. */
export const largestPart = 64_000_000;
/** ZIP without its 64-bit extension ends here. */
export const largestFile = 0xffff_ffff;

/** Why a file cannot be read as a backup at all. */
export type BackupFault = 'not-a-backup' | 'newer-version' | 'damaged-head' | 'too-large';

export class BackupError extends Error {
  constructor(readonly fault: BackupFault, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'BackupError';
  }
}
