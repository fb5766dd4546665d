import type { PanelProps } from './AnalysisPanel';
import { hostName } from './ArticleHeader';
import { Button } from './Button';
import { HighlightList } from './HighlightList';
import type { HighlightActions } from './HighlightList';
import { Notice } from './Notice';
import { NothingHere } from './NothingHere';
import { RevisionNotice } from './RevisionNotice';
import { SiteSwitch } from './SiteSwitch';
import { Skeleton } from './Skeleton';
import { useWords } from './locale-context';
import type { PopupActions } from './popup-model';
import type { Announce } from './use-toast';
import styles from './HighlightsPanel.module.css';

interface Props extends PanelProps {
  readonly actions: PopupActions;
  readonly announce: Announce;
}

/** The highlights of this page, and whether they come back by themselves. */
export function HighlightsPanel({ state, visible, query, tabs, onSelect, items, actions, announce }: Props) {
  const { t } = useWords();
  const { highlightsFailure, privateWindow, siteAccess, article } = state;
  if (highlightsFailure) return <Notice icon="attention">{t(`failure.${highlightsFailure}`)}</Notice>;
  if (!visible.highlights) return <Skeleton label={t('highlights.loading')} />;
  const site = hostName(article.url);

  const highlightActions: HighlightActions = {
    jump: (id) => void announce(() => actions.jumpTo({ kind: 'highlight', id }), null),
    copy: items.copy,
    setNote: (id, note, aloud) => void announce(() => actions.setNote(id, note), aloud ? 'done.saved' : null),
    setColour: (id, colour) => void announce(() => actions.setColour(id, colour), 'done.saved'),
    remove: (id) => void announce(() => actions.removeHighlight(id), 'done.removed', true),
    confirm: (id) => void announce(() => actions.confirmChanged(id), 'done.saved', true),
    reject: (id) => void announce(() => actions.rejectChanged(id), 'done.saved', true),
    attach: (id) => void announce(() => actions.attachToSelection(id), 'done.attached', true),
    keepAsNote: (id, asNote) => void announce(() => actions.keepAsNote(id, asNote), 'done.saved', true),
    lookAgain: () => void announce(() => actions.lookAgain(), 'done.looked'),
  };

  return (
    <>
      {!state.canPaint && <Notice icon="attention">{t('highlights.unpainted')}</Notice>}
      {query === '' && state.revision && <RevisionNotice revision={state.revision} />}
      {visible.highlights.length > 0 ? (
        <HighlightList key={query} highlights={visible.highlights} actions={highlightActions} />
      ) : (
        <NothingHere panel="highlights" query={query} tabs={tabs} onSelect={onSelect} next={privateWindow ? t('highlights.empty.private') : undefined} />
      )}
      {!privateWindow && query === '' && (
        <p class={styles.cursor}>
          <Button look="plain" onPress={() => void announce(() => actions.toggleCursor(), null)}>
            {t('cursor.start')}
          </Button>
        </p>
      )}
      {!privateWindow && query === '' && site && (
        <SiteSwitch
          site={site}
          access={siteAccess}
          onToggle={(wanted) => void announce(() => actions.toggleSite(wanted), wanted ? 'done.site-on' : 'done.site-off')}
        />
      )}
    </>
  );
}
