import { hostName } from './ArticleHeader';
import { Button } from './Button';
import { HighlightList } from './HighlightList';
import { Notice } from './Notice';
import { NothingHere } from './NothingHere';
import { RevisionNotice } from './RevisionNotice';
import { highlightActions } from './highlight-actions';
import { SiteSwitch } from './SiteSwitch';
import { Skeleton } from './Skeleton';
import { useWords } from './locale-context';
import type { PanelProps } from './panel-props';
import type { PopupActions } from './popup-model';
import type { Announce } from './use-toast';
import styles from './HighlightsPanel.module.css';

interface Props extends PanelProps {
  readonly actions: PopupActions;
  readonly announce: Announce;
}

/** The highlights of this page, and whether they come back by themselves. */
export function HighlightsPanel({ state, visible, query, tabs, onSelect, actions, announce }: Props) {
  const { t } = useWords();
  const { highlightsFailure, privateWindow, siteAccess, article } = state;
  if (highlightsFailure) return <Notice icon="attention">{t(`failure.${highlightsFailure}`)}</Notice>;
  if (!visible.highlights) return <Skeleton label={t('highlights.loading')} />;
  const site = hostName(article.url);

  return (
    <>
      {!state.canPaint && <Notice icon="attention">{t('highlights.unpainted')}</Notice>}
      {query === '' && state.revision && <RevisionNotice revision={state.revision} />}
      {visible.highlights.length > 0 ? (
        <HighlightList key={query} highlights={visible.highlights} actions={highlightActions(actions, announce)} />
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
