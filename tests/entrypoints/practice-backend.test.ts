import { describe, expect, it, vi } from 'vitest';
import { practiceBackend } from '../../entrypoints/welcome/practice-backend';
import type { ArticleIdentity, HighlightDraft } from '../../utils/database/records';
import { sampleHighlight } from '../database/sample';

const page: ArticleIdentity = { url: 'moz-extension://x/welcome.html', canonicalUrl: null, title: 'First steps', language: 'en' };
const draft: HighlightDraft = { page, selectors: sampleHighlight('a').selectors, paragraph: 'P', colour: 'green', note: '', tags: [] };

function start() {
  let count = 0;
  const changed = vi.fn();
  const backend = practiceBackend(() => `2026-03-01T10:00:0${count}.000Z`, () => `id${(count += 1)}`, changed);
  const shown = () => (changed.mock.lastCall?.[0] as { id: string; note: string }[]).map(({ id, note }) => `${id} ${note}`.trim());
  return { backend, shown };
}

describe('the store for practice', () => {
  it('keeps what is made, as long as the page is open', async () => {
    const { backend, shown } = start();
    const { id } = await backend.save(draft);
    await backend.change(page, id, { note: 'why?' });
    expect(shown()).toEqual(['id1 why?']);
    expect((await backend.load(page)).highlights).toHaveLength(1);
    await backend.remove(page, id);
    expect(shown()).toEqual([]);
    expect((await backend.load(page)).highlights).toEqual([]);
  });

  it('walks back and forth through every change, and forgets the way forth after a new one', async () => {
    const { backend, shown } = start();
    const { id } = await backend.save(draft);
    await backend.change(page, id, { note: 'a' });
    await backend.remove(page, id);
    await backend.undo(page);
    expect(shown()).toEqual(['id1 a']);
    await backend.undo(page);
    await backend.undo(page);
    expect(shown()).toEqual([]);
    expect(await backend.undo(page)).toBeNull();
    await backend.redo(page);
    expect(shown()).toEqual(['id1']);
    await backend.change(page, id, { note: 'b' });
    expect(await backend.redo(page)).toBeNull();
  });

  it('knows nothing that was not made here', async () => {
    const { backend } = start();
    await expect(backend.change(page, 'foreign', {})).rejects.toThrow('No highlight foreign');
  });
});
