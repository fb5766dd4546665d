import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/locale-context';
import { NoteEditor } from '../../components/NoteEditor';
import { wordsOf } from './words';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

it('a note keeps what is typed before the field has run its first effects', async () => {
  // Drawn without the test library, which would run the effects at once: people type faster than that.
  render(
    <WordsContext.Provider value={wordsOf('en')}>
      <NoteEditor note="" begin onSave={vi.fn()} />
    </WordsContext.Provider>,
    root,
  );
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'W';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  expect(field.value).toBe('W');
});
