import type { PanelProps } from './AnalysisPanel';
import { hostName } from './ArticleHeader';
import { HighlightList } from './HighlightList';
import type { HighlightActions } from './HighlightList';
import { Notice } from './Notice';
import { NothingHere } from './NothingHere';
import { SiteSwitch } from './SiteSwitch';
import { Skeleton } from './Skeleton';
import { useWords } from './locale-context';
import type { PopupActions } from './popup-model';
import type { Announce } from './use-toast';

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
  };

  return (
    <>
      {visible.highlights.length > 0 ? (
        <HighlightList key={query} highlights={visible.highlights} actions={highlightActions} />
      ) : (
        <NothingHere panel="highlights" query={query} tabs={tabs} onSelect={onSelect} next={privateWindow ? t('highlights.empty.private') : undefined} />
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
