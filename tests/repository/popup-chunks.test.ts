import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { popupChunks } from '../../scripts/popup-chunks';

/** What imports what, in a program that is small. */
const imports: Record<string, string[]> = {
  'entrypoints/popup/main.tsx': ['entrypoints/popup/App.tsx', 'utils/browser/theme.ts'],
  'entrypoints/popup/App.tsx': ['entrypoints/popup/use-popup.ts', 'components/PopupView.tsx'],
  'entrypoints/popup/use-popup.ts': ['utils/messages.ts'],
  'components/PopupView.tsx': ['components/Row.tsx'],
  'utils/browser/reading.ts': ['utils/analysis/analyze.ts', 'utils/database/database.ts', 'utils/messages.ts'],
  'entrypoints/popup/actions.ts': ['utils/browser/clipboard.ts', 'utils/browser/show-library.ts'],
  'entrypoints/background.ts': ['utils/messages.ts', 'utils/database/database.ts'],
  'utils/browser/library-worker.ts': ['utils/library/index.ts'],
};

function chunkOf(file: string): string | null {
  const graph = { getModuleInfo: (id: string) => ({ importedIds: (imports[id.slice(resolve('/p').length + 1)] ?? []).map((one) => resolve('/p', one)) }) as never };
  for (const { name, priority } of popupChunks('/p').toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0))) {
    const chunk = typeof name === 'function' ? name(file.startsWith('\0') ? file : resolve('/p', file), graph) : name;
    if (typeof chunk === 'string' && priority !== undefined) return chunk;
  }
  return null;
}

describe('popupChunks', () => {
  it('makes one file of what popup and panel start with', () => {
    expect(['components/PopupView.tsx', 'components/Row.tsx', 'entrypoints/popup/use-popup.ts', 'components/theme.css'].map(chunkOf)).toEqual(['view', 'view', 'view', 'view']);
  });

  it('makes one of what is asked for while the page is being read', () => {
    expect(['utils/browser/reading.ts', 'utils/analysis/analyze.ts', 'entrypoints/popup/actions.ts', 'utils/browser/show-library.ts'].map(chunkOf)).toEqual(['reading', 'reading', 'reading', 'reading']);
  });

  it('keeps what the background needs out of both', () => {
    expect(['utils/messages.ts', '\0virtual:wxt-plugins', '\0virtual:wxt-html-plugins'].map(chunkOf)).toEqual(['ground', 'ground', 'ground']);
    expect(chunkOf('utils/database/database.ts')).toBe('store');
  });

  it('leaves alone what is the popup’s own, a worker’s own, or wanted later', () => {
    expect(['entrypoints/popup/App.tsx', 'utils/library/index.ts', 'components/HighlightsPanel.tsx'].map(chunkOf)).toEqual([null, null, null]);
  });

  it('leaves no analysis to the pages that only copy', () => {
    expect(chunkOf('utils/browser/clipboard.ts')).toBe('view');
  });
});
