import { useEffect, useMemo, useState } from 'preact/hooks';
import { AnalysisPanel } from './AnalysisPanel';
import { ArticleHeader } from './ArticleHeader';
import { Button } from './Button';
import { ExportMenu } from './ExportMenu';
import { IconButton } from './IconButton';
import { LanguageSelect } from './LanguageSelect';
import { Notice } from './Notice';
import { RestedStatus } from './RestedStatus';
import { SearchContext } from './SearchWords';
import { SearchField } from './SearchField';
import { TabPanel, Tabs } from './Tabs';
import { Toast } from './Toast';
import { historyKey } from './history-key';
import type { ItemActions } from './item-actions';
import { LaterCorrectionNotice, LaterHighlightsPanel, loadParts } from './later-parts';
import { useWords } from './locale-context';
import { panels } from './panels';
import type { PanelId } from './panels';
import type { PopupActions, ReadyState } from './popup-model';
import { queryWords } from './search';
import { useToast } from './use-toast';
import { visibleItems } from './visible-items';
import styles from './ReadyView.module.css';

/** Which panel was open of an article, by its address, and what was searched for there; under the empty address the panel that was open last. */
export type Looks = Map<string, { readonly panel: PanelId; readonly query: string }>;

interface Props {
  readonly state: ReadyState;
  readonly actions: PopupActions;
  readonly looks: Looks | undefined;
}

/** An article that could be read: its header, the four panels with one search over all of them, and the ways out. */
export function ReadyView({ state, actions, looks }: Props) {
  const { t } = useWords();
  const { article, analysis, corrections, privateWindow, highlightsFailure } = state;
  const [{ panel, query }, look] = useState<{ readonly panel: PanelId; readonly query: string }>(() => looks?.get(article.url) ?? { panel: looks?.get('')?.panel ?? 'facts', query: '' });
  const setPanel = (chosen: PanelId) => look((now) => ({ ...now, panel: chosen }));
  const setQuery = (written: string) => look((now) => ({ ...now, query: written }));
  const { toast, announce, dismiss } = useToast();
  const words = useMemo(() => queryWords(query), [query]);
  const visible = useMemo(() => visibleItems(state, words), [state, words]);
  const highlighted = useMemo(() => new Set(state.highlights?.map(({ highlight }) => foldSpaces(highlight.selectors.quote.exact))), [state.highlights]);
  const canSave = !privateWindow && highlightsFailure === null;
  const tabs = panels.map((id) => ({ id, name: t(`tab.${id}`), count: visible[id]?.length ?? null }));

  const items: ItemActions = {
    jump: (spans) => void announce(() => actions.jumpTo({ kind: 'spans', spans }), null),
    copy: (text) => void announce(() => actions.copy(text), 'done.copied'),
    carry: {
      copy: (quote) => void announce(() => actions.copyQuote(quote, article, analysis), 'done.copied'),
      forms: (quote) => actions.carryQuote(quote, article, analysis),
    },
    highlight: canSave ? (item) => void announce(() => actions.highlightItem(item), 'done.highlighted', true) : null,
    isHighlighted: (text) => highlighted.has(foldSpaces(text)),
    correct: canSave ? (decision, everywhere) => void announce(() => actions.correct(decision, everywhere), 'done.corrected', 'correction') : null,
    isCorrected: (id) => corrections.touched.has(id),
  };
  useEffect(() => void looks?.set(article.url, { panel, query }).set('', { panel, query: '' }), [looks, article.url, panel, query]);
  // When all is drawn, so that it delays nothing. A part that could not be loaded now is tried again when it is wanted.
  useEffect(() => {
    performance.mark('konspekt.drawn');
    loadParts().catch(() => undefined);
  }, []);
  const shared = { state, visible, query, tabs, onSelect: setPanel, items };

  const takeKey = (event: KeyboardEvent) => {
    const wanted = historyKey(event);
    if (!wanted || !canSave) return;
    event.preventDefault();
    void announce(() => actions[wanted](), wanted === 'undo' ? 'done.undone' : 'done.redone');
  };

  return (
    <div class={styles.ready} onKeyDown={takeKey}>
      <ArticleHeader article={article}>
        {canSave &&
          (state.saved ? (
            <IconButton icon="saved" label={t('article.saved')} onPress={() => actions.openLibrary(article)} />
          ) : (
            <IconButton icon="save" label={t('article.save')} onPress={() => void announce(() => actions.saveArticle(), 'done.kept')} />
          ))}
      </ArticleHeader>
      <main class={styles.main}>
        {privateWindow && <Notice icon="private">{t('private-window')}</Notice>}
        {analysis.notes.some(({ kind }) => kind === 'unknown-language') && <Notice icon="attention">{t('note.unknown-language')}</Notice>}
        <div class={styles.bar}>
          <Tabs label={t('tabs.label')} tabs={tabs} selected={panel} onSelect={setPanel} />
          <SearchField query={query} onQuery={setQuery} />
        </div>
        <SearchContext.Provider value={words}>
          <div class={styles.panels}>
            {panels.map((id) => (
              <TabPanel key={id} id={id} selected={id === panel}>
                {id !== 'highlights' && corrections.rules.length > 0 && (
                  <LaterCorrectionNotice
                    rules={corrections.rules}
                    onTakeBack={canSave ? (rule) => void announce(() => actions.takeBack(rule), 'done.taken-back') : null}
                    onExport={() => void announce(() => actions.exportCases(), 'done.exported')}
                  />
                )}
                {id === 'highlights' ? (
                  <LaterHighlightsPanel {...shared} actions={actions} announce={announce} />
                ) : (
                  <AnalysisPanel {...shared} panel={id} onQuery={setQuery} />
                )}
              </TabPanel>
            ))}
          </div>
        </SearchContext.Provider>
        <RestedStatus words={words.length > 0 ? t('count.matches', { count: tabs.reduce((sum, { count }) => sum + (count ?? 0), 0) }) : ''} />
      </main>
      <footer class={styles.footer}>
        <Button look="plain" onPress={() => void announce(() => actions.copyAll(), 'done.copied')}>
          {t('copy-all')}
        </Button>
        <ExportMenu onExport={(to) => void announce(() => actions.exportMarkdown(to), to === 'file' ? 'done.exported' : 'done.copied')} />
        <span class={styles.ways}>
          <LanguageSelect onSelect={(locale) => actions.setLocale(locale)} />
          {actions.openPanel && (
            <>
              <IconButton icon="panel" label={t('panel.open')} onPress={() => actions.openPanel?.()} />
              <IconButton icon="library" label={t('library.open')} onPress={() => actions.openLibrary()} />
            </>
          )}
          <IconButton icon="settings" label={t('settings.title')} onPress={() => actions.openSettings()} />
        </span>
      </footer>
      <Toast toast={toast} onUndo={(what) => void (what === 'correction' ? announce(() => actions.takeBack(null), 'done.taken-back') : announce(() => actions.undo(), 'done.undone'))} onDismiss={dismiss} />
    </div>
  );
}

/** The article's text and the page's differ in their spaces; the words are what matters. */
function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
