import { FactList } from '../FactList';
import { ParticipantList } from '../ParticipantList';
import { QuoteList } from '../QuoteList';
import type { ItemActions } from '../item-actions';
import { useWords } from '../locale-context';
import styles from './SampleFindings.module.css';
import type { Analysis } from '../../utils/analysis/analysis';
import type { Article } from '../../utils/article/article';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly items: ItemActions;
}

/** What the popup would show of the sample, one list under the other. */
export function SampleFindings({ article, analysis, items }: Props) {
  const { t } = useWords();
  const { facts, participants, quotes } = analysis;
  return (
    <>
      <h3 class={styles.title}>{t('tab.facts')}</h3>
      <FactList facts={facts} actions={items} />
      <h3 class={styles.title}>{t('tab.quotes')}</h3>
      <QuoteList quotes={quotes} article={article} analysis={analysis} actions={items} />
      <h3 class={styles.title}>{t('tab.participants')}</h3>
      <ParticipantList
        participants={participants}
        article={article}
        analysis={analysis}
        actions={items}
        quoteCount={(id) => quotes.filter(({ speaker }) => speaker?.participant === id).length}
        onShowQuotes={({ id }) => items.jump(quotes.filter(({ speaker }) => speaker?.participant === id).flatMap(({ parts }) => parts))}
      />
    </>
  );
}
