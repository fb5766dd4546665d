import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView';
import type { LibraryActions, LibraryState } from '../../../components/library/library-model';
import { wordsOf } from '../words';
import { idleActions } from './sample';

/** The library with actions that can be asked what they were called with; they succeed unless told otherwise. */
export function open(state: LibraryState, overrides: Partial<LibraryActions> = {}) {
  const spies = Object.fromEntries(Object.entries(idleActions).map(([name, action]) => [name, vi.fn(action)]));
  const actions = { ...spies, ...overrides } as unknown as { [Name in keyof LibraryActions]: LibraryActions[Name] & ReturnType<typeof vi.fn> };
  const words = wordsOf('en');
  const show = (shown: LibraryState) => <LibraryView state={shown} actions={actions} words={words} />;
  const view = render(show(state));
  return { actions, update: (next: LibraryState) => view.rerender(show(next)), ...view };
}

/** After what follows an event: effects, and promises that are settled already. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
