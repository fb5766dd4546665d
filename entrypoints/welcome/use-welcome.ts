import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { WelcomeActions, WelcomeState } from '../../components/welcome/welcome-model';
import { browserKind } from '../../utils/browser/browser-kind';
import { reportError } from '../../utils/browser/report';
import { loadSettings } from '../../utils/browser/settings';
import type { Highlight } from '../../utils/database/records';
import { chooseLocale } from '../../utils/locale';
import type { Locale } from '../../utils/locale';
import { defaultSettings } from '../../utils/settings/settings';
import type { Settings } from '../../utils/settings/settings';
import { createActions } from './actions';
import type { Practice } from './practice';
import { readSample } from './sample/read-sample';

type Sample = Awaited<ReturnType<typeof readSample>>;

interface WelcomePage {
  /** Null until the sample is read. */
  readonly state: WelcomeState | null;
  readonly locale: Locale;
  readonly actions: WelcomeActions;
}

/** The first page's state: the sample, what was found in it, and what the person has made of it so far. */
export function useWelcome(): WelcomePage {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [sample, setSample] = useState<Sample | null>(null);
  const [read, setRead] = useState(false);
  const [highlights, setHighlights] = useState<readonly Highlight[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const practice = useRef<Practice | null>(null);
  const locale = chooseLocale(settings?.locale, [browser.i18n.getUILanguage()]);

  useEffect(() => {
    // Without them the defaults do.
    loadSettings().then(setSettings, () => setSettings(defaultSettings));
  }, []);
  useEffect(() => {
    if (!settings) return undefined;
    const ending = new AbortController();
    document.documentElement.lang = locale;
    readSample(locale).then(setSample, reportError);
    void import('./practice').then(({ startPractice }) => {
      practice.current = ending.signal.aborted ? null : startPractice(document, setHighlights, ending.signal);
    }, reportError);
    return () => ending.abort();
  }, [settings]);

  const actions = useMemo(
    () =>
      createActions({
        sample,
        highlights,
        locale,
        colour: settings?.colour ?? defaultSettings.colour,
        practice: () => practice.current,
        read: () => setRead(true),
        exported: setNote,
      }),
    [sample, highlights, locale, settings],
  );
  const state = sample && {
    article: sample.article,
    analysis: read ? sample.analysis : null,
    highlighted: highlights.map(({ selectors }) => selectors.quote.exact),
    note,
    browser: browserKind(),
  };
  return { state, locale, actions };
}
