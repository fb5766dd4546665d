/** A page that shows the popup or the library in any state: `show(name, locale)` is called by `scripts/screens.ts`. */
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import '../../components/theme.css';
import '../../entrypoints/popup/style.css';
import '../../entrypoints/library/style.css';
import { LibraryView } from '../../components/library/LibraryView';
import { PanelSides } from '../../components/PanelSides';
import { PopupView } from '../../components/PopupView';
import type { PopupActions, PopupState } from '../../components/popup-model';
import { WordsContext } from '../../components/locale-context';
import { isLocale } from '../../utils/locale/index';
import { otherPage } from '../../tests/components/sample';
import { englishState } from '../../tests/components/sample-en';
import { bareState, hugeState } from '../../tests/components/sample-extremes';
import { ukrainianState } from '../../tests/components/sample-uk';
import { idleActions } from '../../tests/components/library/sample';
import { wordsOf } from '../../tests/components/words';
import { corrected } from './corrected-state';
import { libraryStates } from './library-states';
import { pages } from './pages';

type Make = (locale: string) => PopupState;
const own = (change: Parameters<typeof englishState>[0] = {}): Make => (locale) => (locale === 'uk' ? ukrainianState(change) : englishState(change));

export const states: Readonly<Record<string, Make>> = {
  loading: () => ({ kind: 'loading' }),
  'not-allowed-browser': () => ({ kind: 'not-allowed', reason: 'browser-page' }),
  'not-clicked': () => ({ kind: 'not-allowed', reason: 'not-clicked' }),
  'not-allowed-file': () => ({ kind: 'not-allowed', reason: 'file' }),
  'not-an-article': () => otherPage(),
  'not-an-article-empty': () => otherPage({ reason: 'empty' }),
  'not-an-article-highlights': (locale) => otherPage({ highlights: (locale === 'uk' ? ukrainianState() : englishState()).highlights }),
  failed: () => ({ kind: 'failed', reason: 'database-blocked' }),
  ready: own(),
  'ready-saved': own({ saved: true }),
  'ready-private': own({ privateWindow: true, highlights: [] }),
  'ready-searching': own({ highlights: null }),
  'ready-revised': own({
    revision: {
      since: '2026-03-01T10:00:00.000Z',
      changes: [
        { kind: 'edited', before: 'На ремонт мосту передбачили 12 мільйонів гривень.', after: 'На ремонт мосту передбачили 15 мільйонів гривень.' },
        { kind: 'added', before: null, after: 'Засідання транслювали наживо.' },
      ],
    },
  }),
  'ready-no-storage': own({ highlights: [], highlightsFailure: 'disk-full' }),
  'ready-foreign': (locale) => {
    const state = locale === 'uk' ? englishState() : ukrainianState();
    return { ...state, siteAccess: 'unavailable', analysis: { ...state.analysis, participants: [], notes: [{ kind: 'unknown-language' }] } };
  },
  'ready-corrected': (locale) => corrected(locale === 'uk' ? ukrainianState() : englishState()),
  bare: () => bareState(),
  huge: () => hugeState(),
};

const done = () => Promise.resolve('done' as const);
const actions: PopupActions = {
  jumpTo: () => Promise.resolve('not-on-page'),
  copy: done,
  copyQuote: done,
  carryQuote: () => null,
  copyAll: done,
  exportMarkdown: done,
  setNote: done,
  setColour: done,
  removeHighlight: done,
  undo: done,
  highlightItem: done,
  redo: done,
  lookAgain: done,
  keepAsNote: done,
  toggleCursor: done,
  confirmChanged: done,
  rejectChanged: done,
  attachToSelection: () => Promise.resolve('no-selection'),
  toggleSite: done,
  openPanel: () => undefined,
  openSettings: () => undefined,
  saveArticle: done,
  openLibrary: () => undefined,
  setLocale: () => undefined,
  retry: () => undefined,
  correct: done,
  takeBack: done,
  exportCases: done,
};

/** Shows a state from the beginning: nothing of the one before is kept. */
function show(name: string, locale: string) {
  const root = document.querySelector('#app');
  if (!root || !isLocale(locale)) throw new Error(`no such language: ${locale}`);
  render(null, root);
  window.scrollTo(0, 0);
  document.documentElement.lang = locale;
  const words = wordsOf(locale);
  // In the panel a view stands under the two sides. The library has a frame of its own there, which a page without files cannot load.
  const inPanel = name.startsWith('panel-');
  const shown = name.replace(/^panel-/, '');
  const state = states[shown];
  const library = libraryStates[shown];
  const page = pages[name];
  // What the style of full pages does; popups have their own size.
  document.documentElement.style.fontSize = page ? '112.5%' : '';
  const sides = (view: ComponentChild) =>
    inPanel ? (
      <PanelSides words={words} side={library ? 'library' : 'page'} library={null} onSide={() => undefined}>
        {view}
      </PanelSides>
    ) : (
      view
    );
  if (state) render(sides(<PopupView state={state(locale)} words={words} actions={inPanel ? { ...actions, openPanel: null } : actions} />), root);
  else if (library) render(sides(<LibraryView state={library(locale)} words={words} actions={idleActions} inPanel={inPanel} />), root);
  else if (page) render(<WordsContext.Provider value={words}>{page(locale)}</WordsContext.Provider>, root);
  else throw new Error(`no such state: ${name}`);
}

// A list that grows as one comes to its end has no end in a window as tall as the list; here it grows by its button only.
Reflect.deleteProperty(window, 'IntersectionObserver');
Object.assign(window, { show });
