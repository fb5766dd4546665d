import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/locale-context';
import { BackupSection } from '../../components/transfer/BackupSection';
import { SettingsView } from '../../components/settings/SettingsView';
import type { SettingsActions, SettingsSlots, SettingsState } from '../../components/settings/settings-model';
import { exampleTemplate } from '../../entrypoints/options/example-template';
import { parseTemplate } from '../../utils/export/template-syntax';
import { defaultKeys } from '../../utils/settings/cursor-keys';
import { defaultSettings } from '../../utils/settings/settings';
import type { Settings } from '../../utils/settings/settings';
import { emptyTransfer } from './transfer/sample';
import { wordsOf } from './words';

const done = () => vi.fn(() => Promise.resolve('done' as const));

function show(settings: Partial<Settings> = {}, state: Partial<SettingsState> = {}, slots: SettingsSlots = {}) {
  const actions = {
    change: done(),
    restore: done(),
    reset: done(),
    revoke: done(),
    allow: done(),
    openShortcuts: done(),
    preview: vi.fn((template: string) => {
      const parsed = parseTemplate(template);
      return Promise.resolve(parsed.ok ? { kind: 'text' as const, text: `made of ${template}` } : { kind: 'errors' as const, errors: parsed.errors });
    }),
    exampleTemplate: () => '# {{title}}',
  } satisfies SettingsActions;
  const shown = { settings: { ...defaultSettings, ...settings }, sites: [], shortcuts: null, ...state };
  render(
    <WordsContext.Provider value={wordsOf('en')}>
      <SettingsView state={shown} actions={actions} slots={slots} />
    </WordsContext.Provider>,
  );
  return actions;
}

afterEach(cleanup);

describe('the settings', () => {
  it('have the backup with its state, say what it does, and lead to restoring', async () => {
    const actions = { makeBackup: done(), setAutomatic: done(), setInterval: done(), persist: done() };
    const backup = { ...emptyTransfer.backup, last: '2031-05-18T09:15:30.000Z', age: 3, automatic: 'downloads' as const };
    show({}, {}, { backup: (announce) => <BackupSection backup={backup} persisted={true} actions={actions} announce={announce} /> });
    const section = within(screen.getByRole('region', { name: 'Backup' }));
    expect(section.getByText(/^The last backup was made on .*: 3 days ago\.$/)).toBeTruthy();
    expect(section.getByRole<HTMLInputElement>('radio', { name: /^into the downloads folder/ }).checked).toBe(true);
    expect(section.getByRole('link').getAttribute('href')).toBe('transfer.html#import');
    fireEvent.change(section.getByRole('combobox', { name: 'How often' }), { target: { value: '30' } });
    expect(actions.setInterval).toHaveBeenCalledWith(30);
    fireEvent.click(section.getByRole('button', { name: 'Make a backup now' }));
    expect(await screen.findByText(wordsOf('en').t('done.backup'))).toBeTruthy();
    expect(actions.makeBackup).toHaveBeenCalledOnce();
  });

  it('keep what is chosen, at once, and say so', async () => {
    const { change } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    fireEvent.click(screen.getByRole('radio', { name: 'violet' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'uk' } });
    expect(change.mock.calls).toEqual([[{ theme: 'dark' }], [{ colour: 'violet' }], [{ locale: 'uk' }]]);
    await screen.findByText('Saved');
  });

  it('leave the language to the browser again', () => {
    const { change } = show({ locale: 'uk' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: '' } });
    expect(change).toHaveBeenCalledWith({ locale: null });
  });

  it('go back to the beginning, and from there to what they were', async () => {
    const { reset, restore } = show({ theme: 'dark' });
    fireEvent.click(screen.getByRole('button', { name: 'Reset the settings' }));
    expect(reset).toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(restore).toHaveBeenCalledWith({ ...defaultSettings, theme: 'dark' });
  });

  it('take a site’s permission back, and give it again', async () => {
    const { revoke, allow } = show({}, { sites: ['courier.example', 'visnyk.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Take back: visnyk.example' }));
    expect(revoke).toHaveBeenCalledWith('visnyk.example');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(allow).toHaveBeenCalledWith('visnyk.example');
  });

  it('name the browser’s shortcuts, or say that it has none', () => {
    show({}, { shortcuts: [{ command: '_execute_action', keys: 'Alt+Shift+K' }, { command: 'sentence-cursor', keys: '' }] });
    expect(screen.getByText('Alt+Shift+K')).toBeTruthy();
    expect(screen.getByText('no keys')).toBeTruthy();
    cleanup();
    show();
    expect(screen.queryByRole('button', { name: 'Change them in the browser' })).toBeNull();
  });
});

describe('the focus', () => {
  const focused = () => document.activeElement?.tagName;

  it('goes to what comes in the place of a button that was pressed', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Write my own form' }));
    await waitFor(() => expect(focused()).toBe('TEXTAREA'));
  });

  it('stays in the list of sites when one of them goes', () => {
    show({}, { sites: ['visnyk.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Take back: visnyk.example' }));
    expect(screen.getByRole('region', { name: 'Sites that are always allowed' }).contains(document.activeElement)).toBe(true);
  });
});

describe('a key of the cursor', () => {
  const keyButton = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

  it('is given by pressing it, in any layout', () => {
    const { change } = show();
    const button = keyButton('Next sentence');
    fireEvent.click(button);
    expect(within(button).getByText('Press a key')).toBeTruthy();
    fireEvent.keyDown(button, { key: 'і', code: 'KeyS' });
    expect(change).toHaveBeenCalledWith({ cursorKeys: { ...defaultKeys, next: 's' } });
  });

  it('stays when Tab is pressed instead', () => {
    const { change } = show();
    const button = keyButton('Next sentence');
    fireEvent.click(button);
    fireEvent.keyDown(button, { key: 'Tab', code: 'Tab' });
    expect(within(button).getByText('J')).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
  });

  it('that means two things is not kept until one of them gives way', () => {
    const { change } = show();
    const next = keyButton('Next sentence');
    fireEvent.click(next);
    fireEvent.keyDown(next, { key: 'k', code: 'KeyK' });
    expect(change).not.toHaveBeenCalled();
    expect(screen.getByText('K also means “Previous sentence”.')).toBeTruthy();
    const previous = keyButton('Previous sentence');
    fireEvent.click(previous);
    fireEvent.keyDown(previous, { key: 'i', code: 'KeyI' });
    expect(change).toHaveBeenCalledWith({ cursorKeys: { ...defaultKeys, next: 'k', previous: 'i' } });
    expect(screen.queryByText(/also means/)).toBeNull();
  });
});

describe('a person’s own form of the note', () => {
  const field = () => screen.getByRole('textbox', { name: 'Your form' });

  it('begins with an example that has no fault', () => {
    expect(parseTemplate(exampleTemplate())).toMatchObject({ ok: true });
  });

  it('is kept when it has no fault, and shows what it makes', async () => {
    const { change } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Write my own form' }));
    fireEvent.input(field(), { target: { value: '## {{title}}' } });
    await waitFor(() => expect(change).toHaveBeenCalledWith({ template: '## {{title}}' }));
    expect(screen.getByText('made of ## {{title}}')).toBeTruthy();
  });

  it('is not kept while it has a fault, and says where', async () => {
    const { change } = show({ template: '{{title}}' });
    fireEvent.input(field(), { target: { value: '\n {{titel}}' } });
    expect((await screen.findByText(/no such name/)).textContent).toBe('Line 2, column 2: There is no such name here: titel');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(change).not.toHaveBeenCalled();
  });

  it('gives way to the original one', () => {
    const { change } = show({ template: '{{title}}' });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the original form' }));
    expect(change).toHaveBeenCalledWith({ template: null });
  });
});
