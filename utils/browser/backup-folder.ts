import { openDB } from 'idb';

/** Chrome's File System Access, as far as it is used; Firefox has no choosing of folders. */
interface Folder extends FileSystemDirectoryHandle {
  queryPermission?(of: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(of: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: { readonly id: string; readonly mode: 'readwrite'; readonly startIn: 'documents' }) => Promise<Folder>;

/** A folder's handle can be stored only in a database; it has one of its own, so that the library's can fail without it. */
const databaseName = 'konspekt-folder';
const store = 'folder';

const open = () => openDB(databaseName, 1, { upgrade: (database) => void database.createObjectStore(store) });

function picker(): Picker | null {
  const pick: unknown = (globalThis as { readonly showDirectoryPicker?: unknown }).showDirectoryPicker;
  return typeof pick === 'function' ? (pick as Picker).bind(globalThis) : null;
}

export function canChooseFolder(): boolean {
  return picker() !== null;
}

/** Lets the person choose a folder and keeps it; in the click itself. Resolves to its name, or null when none was chosen. */
export async function chooseFolder(): Promise<string | null> {
  try {
    const folder = await picker()?.({ id: 'konspekt', mode: 'readwrite', startIn: 'documents' });
    if (!folder) return null;
    const database = await open();
    await database.put(store, folder, 'backups');
    database.close();
    return folder.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Writes a file into the kept folder. Rejects when there is none, it is gone, or the browser asks anew whether it may. */
export async function writeToFolder(name: string, file: Blob): Promise<void> {
  const database = await open();
  const folder = (await database.get(store, 'backups')) as Folder | undefined;
  database.close();
  if (!folder) throw new Error('No folder is chosen');
  if ((await folder.queryPermission?.({ mode: 'readwrite' })) !== 'granted') throw new Error('The folder may not be written to');
  const handle = await folder.getFileHandle(name, { create: true });
  const writing = await handle.createWritable();
  // Only closing puts the new file in place of an older one: what is interrupted leaves nothing half written.
  await writing.write(file);
  await writing.close();
}
