import type { TransferState } from '../../components/transfer/transfer-model';
import { emptyTransfer, sampleComparison, sampleImportPlan } from '../../tests/components/transfer/sample';

const full: TransferState = {
  ...emptyTransfer,
  scope: { isWhole: true, articles: 128, highlights: 1_942, title: null },
  hasTemplate: true,
  backup: { ...emptyTransfer.backup, last: '2031-05-18T09:15:30.000Z', age: 12, automatic: 'folder', folder: 'Резервні копії Konspekt', canChooseFolder: true, failed: true },
  storage: { trouble: null, persisted: false, used: 5_000_000 },
};

/** The states of the page for export, import and backup, by name. */
export const transferStates: Readonly<Record<string, TransferState>> = {
  transfer: full,
  'transfer-empty': emptyTransfer,
  'transfer-one': { ...full, scope: { isWhole: false, articles: 1, highlights: 3, title: 'Новий пором вийде на лінію у вересні, якщо не завадить шторм: що відомо про розклад, квитки й причали' } },
  'transfer-columns': {
    ...full,
    importing: {
      kind: 'columns',
      name: 'мої-цитати.csv',
      table: {
        header: ['Посилання', 'Заголовок', 'Цитата', 'Коментар', 'Що це за стовпець, ніхто не знає'],
        rows: [['https://visnyk.example/novyny/2031/05/porom', 'Новий пором вийде на лінію у вересні', 'якщо не завадить шторм', 'Звірити', '17'], ['https://courier.example/2031/05/ferry-line', 'Ferry line delayed until autumn', 'two months later than planned', '', '']],
        guess: { url: 0, title: 1, highlight: 2, note: 3 },
      },
    },
  },
  'transfer-planned': { ...full, importing: { kind: 'planned', name: 'hypothesis-2031-05-20.json', plan: sampleImportPlan } },
  'transfer-compared': { ...full, importing: { kind: 'compared', name: 'konspekt-2031-05-18.zip', created: '2031-05-18T09:15:30.000Z', comparison: sampleComparison } },
  'transfer-damaged': {
    ...full,
    importing: { kind: 'compared', name: 'konspekt-2031-05-18.zip', created: '2031-05-18T09:15:30.000Z', comparison: { ...sampleComparison, damaged: ['highlights-0002.ndjson'], lost: 31 } },
  },
  'transfer-unreadable': { ...full, importing: { kind: 'unreadable', name: 'konspekt-2033-01-01.zip', reason: 'newer-version', program: '4.0.1' } },
  'transfer-written': { ...full, importing: { kind: 'written', name: 'readwise.csv', written: 21, changedMeanwhile: 2, undone: false } },
  'transfer-evicted': { ...emptyTransfer, storage: { ...emptyTransfer.storage, trouble: 'evicted' } },
  'transfer-broken': { ...emptyTransfer, storage: { ...emptyTransfer.storage, trouble: 'database-broken' } },
};
