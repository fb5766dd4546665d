import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TransferView } from '../../../components/transfer/TransferView';
import type { TransferActions, TransferState } from '../../../components/transfer/transfer-model';
import { exportFormatNames } from '../../../utils/export/format-names';
import { exportFormats } from '../../../utils/export/index';
import { texts } from '../../../utils/locale/en';
import { wordsOf } from '../words';
import { emptyTransfer, sampleComparison, sampleImportPlan } from './sample';

afterEach(cleanup);

function show(change: Partial<TransferState> = {}) {
  const done = () => Promise.resolve('done' as const);
  const actions = {
    exportAs: vi.fn(done), copyAs: vi.fn(done), preview: vi.fn(() => Promise.resolve('# Preview')), takeAll: vi.fn(), readFile: vi.fn(), chooseColumns: vi.fn(), cancelImport: vi.fn(),
    importPlanned: vi.fn(done), restore: vi.fn(done), undoImport: vi.fn(done), makeBackup: vi.fn(done), setAutomatic: vi.fn(done), setInterval: vi.fn(done), deleteEverything: vi.fn(done),
    persist: vi.fn(done), rescue: vi.fn(done), retry: vi.fn(), setLocale: vi.fn(),
  } satisfies TransferActions;
  const state: TransferState = { ...emptyTransfer, scope: { isWhole: true, articles: 3, highlights: 9, title: null }, ...change };
  render(<TransferView state={state} actions={actions} words={wordsOf('en')} />);
  const section = (title: string) => within(screen.getByRole('region', { name: title }));
  return { actions, section };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('export', () => {
  it('says what the chosen form cannot hold, before anything is written', () => {
    const { section } = show();
    const select = section('Export').getByLabelText('Form');
    for (const format of exportFormatNames) {
      fireEvent.change(select, { target: { value: format } });
      const losses = section('Export').getByRole('status');
      expect(within(losses).getAllByRole('listitem')).toHaveLength(exportFormats[format].loses.length);
    }
    fireEvent.change(select, { target: { value: 'bookmarks' } });
    expect(section('Export').getByRole('status').textContent).toContain('highlights and notes');
  });

  it('offers every form there is', () => expect([...exportFormatNames].sort()).toEqual(Object.keys(exportFormats).sort()));

  it('passes on what was chosen, and shows how it begins', async () => {
    const { actions, section } = show({ hasTemplate: true });
    expect(await screen.findByText('# Preview')).toBeTruthy();
    fireEvent.click(section('Export').getByLabelText(texts['transfer.own-template']));
    press('Save the file');
    expect(actions.exportAs).toHaveBeenCalledWith({ format: 'markdown', apart: true, ownTemplate: true, delimiter: ',', byteOrderMark: true });
    fireEvent.change(section('Export').getByLabelText('Form'), { target: { value: 'full-csv' } });
    fireEvent.change(section('Export').getByLabelText(texts['transfer.delimiter']), { target: { value: ';' } });
    press('Copy');
    expect(actions.copyAs).toHaveBeenCalledWith(expect.objectContaining({ format: 'full-csv', delimiter: ';' }));
  });

  it('has nothing to write of an empty library', () => {
    show({ scope: { isWhole: true, articles: 0, highlights: 0, title: null } });
    expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
    expect(screen.getByText(texts['transfer.export.empty'])).toBeTruthy();
  });

  it('of a selection can be widened to everything', () => {
    const { actions } = show({ scope: { isWhole: false, articles: 1, highlights: 2, title: 'Міст' } });
    expect(screen.getByText('Міст')).toBeTruthy();
    press(texts['transfer.scope.whole']);
    expect(actions.takeAll).toHaveBeenCalled();
  });
});

describe('import', () => {
  it('takes a chosen file and a dropped one', () => {
    const { actions, section } = show();
    const file = new File(['x'], 'a.json');
    fireEvent.change(section('Import').getByLabelText('Choose a file', { selector: 'input' }), { target: { files: [file] } });
    fireEvent.drop(section('Import').getByText(texts['transfer.drop']), { dataTransfer: { files: [file] } });
    expect(actions.readFile).toHaveBeenCalledTimes(2);
    expect(actions.readFile).toHaveBeenCalledWith(file);
  });

  it('asks what the columns are, one role a column', () => {
    const { actions } = show({ importing: { kind: 'columns', name: 'a.csv', table: { header: ['Link', 'Words', 'More'], rows: [['https://a.example/', 'w', 'm']], guess: { url: 0, highlight: 1 } } } });
    fireEvent.change(screen.getByLabelText('More'), { target: { value: 'highlight' } });
    press('Go on');
    expect(actions.chooseColumns).toHaveBeenCalledWith({ url: 0, highlight: 2 });
    fireEvent.change(screen.getByLabelText('Link'), { target: { value: 'none' } });
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    expect(screen.getByText(texts['transfer.columns.needed'])).toBeTruthy();
  });

  it('shows both sides of what differs, keeps mine unless told otherwise, and counts what will be written', () => {
    const { actions, section } = show({ importing: { kind: 'planned', name: 'h.json', plan: sampleImportPlan } });
    const shown = section('Import');
    expect(shown.getByText('2 new highlights')).toBeTruthy();
    expect(shown.getByText('Моя нотатка')).toBeTruthy();
    expect(shown.getByText(/Нотатка з файлу/)).toBeTruthy();
    press('Import 4');
    expect(actions.importPlanned).toHaveBeenLastCalledWith(new Map());
    const [all] = shown.getAllByRole('group', { name: texts['transfer.choice.all'] });
    fireEvent.click(within(all!).getByLabelText('both joined'));
    const [, second] = shown.getAllByRole('group', { name: texts['transfer.choice'] });
    fireEvent.click(within(second!).getByLabelText('mine'));
    press('Import 5');
    expect(actions.importPlanned).toHaveBeenLastCalledWith(new Map([['one', 'both'], ['two', 'mine']]));
    expect(shown.getByText(/Line or item 4: no address of a web page. It was left out./)).toBeTruthy();
  });

  it('has nothing to do when all is here already', () => {
    show({ importing: { kind: 'planned', name: 'h.json', plan: { ...sampleImportPlan, newArticles: [], completedArticles: [], newHighlights: [], differences: [], problems: [] } } });
    expect(screen.getByText(texts['transfer.plan.nothing'])).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  });

  it('says why a file cannot be read, and which program made it', () => {
    show({ importing: { kind: 'unreadable', name: 'k.zip', reason: 'newer-version', program: '9.1' } });
    expect(screen.getByText(/was made by a newer Konspekt/).textContent).toContain('9.1');
  });

  it('can be taken back', () => {
    const { actions } = show({ importing: { kind: 'written', name: 'h.json', written: 4, changedMeanwhile: 1, undone: false } });
    expect(screen.getByText('4 records were stored.')).toBeTruthy();
    press('Undo');
    expect(actions.undoImport).toHaveBeenCalled();
  });
});

describe('backup', () => {
  const compared = (change: object = {}): Partial<TransferState> => ({ importing: { kind: 'compared', name: 'k.zip', created: '2031-05-18T09:15:30.000Z', comparison: { ...sampleComparison, ...change } } });

  it('is verified: whole, and what is where', () => {
    show(compared());
    expect(screen.getByText(texts['transfer.backup.whole'])).toBeTruthy();
    expect(screen.getByText('Only in the backup: 2 articles, 7 highlights')).toBeTruthy();
    expect(screen.getByText('Only in the library, newer than the backup: 1 article, 3 highlights')).toBeTruthy();
  });

  it('is restored by a choice about what differs', () => {
    const { actions } = show(compared());
    fireEvent.click(screen.getByLabelText('the newer'));
    press('Restore');
    expect(actions.restore).toHaveBeenCalledWith('newer');
  });

  it.each([
    ['damaged', { damaged: ['x'], lost: 31 }, /31 records cannot be read/],
    ['cut', { cut: true }, /ends too early/],
  ])('that is %s says so', (_, change, words) => {
    show(compared(change));
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText(texts['transfer.backup.whole'])).toBeNull();
  });

  it('shows its age, and is made by one click', () => {
    const { actions } = show({ backup: { ...emptyTransfer.backup, last: '2031-05-18T09:15:30.000Z', age: 12 } });
    expect(screen.getByText(/12 days ago/)).toBeTruthy();
    press('Make a backup now');
    expect(actions.makeBackup).toHaveBeenCalled();
  });

  it('offers a folder only where the browser can write into one', () => {
    show();
    expect(screen.queryByLabelText(/folder of your choice/)).toBeNull();
    cleanup();
    const { actions } = show({ backup: { ...emptyTransfer.backup, canChooseFolder: true } });
    fireEvent.click(screen.getByLabelText(/folder of your choice/));
    expect(actions.setAutomatic).toHaveBeenCalledWith('folder');
  });
});

describe('deleting everything', () => {
  it('offers a backup first and needs a typed word', () => {
    const { actions, section } = show();
    press('Delete everything…');
    press('Make a backup first');
    expect(actions.makeBackup).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: texts['transfer.delete.do'] })).toBeNull();
    fireEvent.input(section('Delete everything').getByRole('textbox'), { target: { value: 'delet' } });
    expect(screen.queryByRole('button', { name: texts['transfer.delete.do'] })).toBeNull();
    fireEvent.input(section('Delete everything').getByRole('textbox'), { target: { value: ' Delete' } });
    press(texts['transfer.delete.do']);
    expect(actions.deleteEverything).toHaveBeenCalled();
  });
});

describe('a library in trouble', () => {
  const trouble = (one: TransferState['storage']['trouble']) => show({ storage: { ...emptyTransfer.storage, trouble: one } });

  it.each(['database-blocked', 'database-newer', 'database-broken', 'disk-full'] as const)('%s has its own words and a way out', (one) => {
    const { actions } = trouble(one);
    expect(screen.getByRole('alert').textContent).toContain(texts[`transfer.trouble.${one}`]);
    press('Try again');
    expect(actions.retry).toHaveBeenCalled();
  });

  it('can be saved as far as it can be read', () => {
    const { actions } = trouble('database-broken');
    press(texts['transfer.trouble.rescue']);
    expect(actions.rescue).toHaveBeenCalled();
  });

  it('that was cleared by the browser leads to a backup', () => {
    trouble('evicted');
    expect(screen.getByRole('link', { name: texts['transfer.trouble.restore'] }).getAttribute('href')).toBe('#import');
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
  });
});
