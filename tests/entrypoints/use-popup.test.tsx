import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { PopupState } from '../../components/popup-model';
import { usePopup } from '../../entrypoints/popup/use-popup';
import type { ViewPlace } from '../../entrypoints/popup/view-place';
import type { PageState } from '../../utils/messages';

/** What the page answers, and when. */
const page = vi.hoisted(() => ({ state: new Promise<unknown>(() => undefined) }));
vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' }, runtime: {} } }));
vi.mock('../../utils/browser/settings', () => ({ loadSettings: () => Promise.resolve({ locale: null }), onSettings: () => () => undefined }));
vi.mock('../../entrypoints/popup/actions', () => ({ createActions: () => ({}) }));
vi.mock('../../utils/browser/library-channel', () => ({ onChanged: () => () => undefined }));
vi.mock('../../utils/browser/open-page', () => ({
  prepareToRead: () => undefined,
  openPage: () => Promise.resolve({ kind: 'not-an-article', reason: 'list', tabId: 7, privateWindow: false, state: page.state }),
}));

const found: PageState = { key: 'k', page: { url: 'https://visnyk.example/', canonicalUrl: null, title: '', language: null }, privateWindow: false, highlights: [], canPaint: false };
const place: ViewPlace = {
  clicked: true,
  find: () => Promise.resolve(null),
  onChange: () => () => undefined,
  openPanel: null,
  openSettings: () => undefined,
  openLibrary: () => undefined,
  bringToFront: () => Promise.resolve(false),
  yieldKeys: () => undefined,
};

/** All that was shown, in order, when the view has come to rest. */
async function shownStates(last: (state: PopupState) => boolean): Promise<PopupState[]> {
  const states: PopupState[] = [];
  renderHook(() => {
    const { state } = usePopup(place);
    if (states.at(-1) !== state) states.push(state);
  });
  await waitFor(() => expect(states.some(last)).toBe(true));
  return states.filter(({ kind }) => kind !== 'loading');
}

afterEach(cleanup);

it('draws highlights that are known already together with the rest', async () => {
  page.state = Promise.resolve(found);
  const states = await shownStates((state) => 'highlights' in state && state.highlights !== null);
  expect(states).toMatchObject([{ kind: 'not-an-article', highlights: [], canPaint: false }]);
});

it('draws the rest while the page is still being searched', async () => {
  let answer = (_: PageState) => undefined as void;
  page.state = new Promise((resolve) => (answer = resolve));
  const states = await shownStates(({ kind }) => kind === 'not-an-article');
  expect(states).toMatchObject([{ highlights: null, canPaint: true }]);
  answer(found);
});

it('says that highlights cannot be shown when the search has failed', async () => {
  page.state = Promise.reject(Object.assign(new Error(), { fault: 'storage-blocked' }));
  const states = await shownStates((state) => 'highlights' in state && state.highlights !== null);
  expect(states.at(-1)).toMatchObject({ highlights: [], highlightsFailure: 'database-blocked' });
});
