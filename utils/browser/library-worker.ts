import { applyRules } from '../corrections/apply-rules';
import { openDatabase } from '../database/database';
import type { LibraryReply, LibraryRequest } from './library-calls';
import { onLibraryChanged, tellLibrary } from './library-news';
import { serveLibrary } from './library-server';

/** Only one window writes the index at a time. */
const lockName = 'konspekt.index';
/** Only one window analyses anew at a time; when it is closed, the next goes on. */
const renewalLock = 'konspekt.rules';

const server = serveLibrary(
  {
    database: openDatabase,
    inTurn: (work) => navigator.locks.request(renewalLock, work).then((value) => value),
    tellAll: () => tellLibrary([]),
    exclusively: (work) => navigator.locks.request(lockName, work).then((value) => value),
    correct: (analysis, rules) => applyRules(analysis, rules).analysis,
  },
  (reply: LibraryReply) => postMessage(reply),
);
addEventListener('message', ({ data }: MessageEvent<LibraryRequest>) => server.hear(data));
onLibraryChanged(() => server.changed());
