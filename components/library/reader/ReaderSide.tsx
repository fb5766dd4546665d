import { ReaderHighlights } from './ReaderHighlights';
import { VersionList } from './VersionList';
import { DateLine } from '../charts/DateLine';
import { statedDates } from '../charts/stated-dates';
import { VoiceShare } from '../charts/VoiceShare';
import { voiceShare } from '../charts/voice-share';
import { hashOf } from '../place';
import type { ReaderContent } from '../reader-model';
import { CopyQuote } from '../CopyQuote';
import styles from './ReaderSide.module.css';
import { EmptyList } from '../../EmptyList';
import { FactList } from '../../FactList';
import type { HighlightActions } from '../../highlight-actions';
import { ParticipantList } from '../../ParticipantList';
import { QuoteList } from '../../QuoteList';
import type { ItemActions } from '../../item-actions';
import { useWords } from '../../locale-context';
import type { QuoteStyle } from '../../../utils/export/quote-styles';

/** What stands beside the text; `text` itself where there is no room for both. */
export type SideId = 'text' | 'highlights' | 'facts' | 'participants' | 'quotes' | 'pictures' | 'versions';

interface Props {
  readonly panel: Exclude<SideId, 'text'>;
  readonly content: ReaderContent;
  readonly items: ItemActions;
  readonly highlights: HighlightActions;
  readonly onCopyQuote: (quote: string, style: QuoteStyle) => void;
  readonly onPanel: (panel: SideId) => void;
}

/** One of the lists beside the text of a saved article. */
export function ReaderSide({ panel, content, items, highlights, onCopyQuote, onPanel }: Props) {
  const { t } = useWords();
  const { article, analysis, people } = content;
  switch (panel) {
    case 'highlights':
      return <ReaderHighlights highlights={content.highlights} versions={content.versions} actions={highlights} />;
    case 'facts':
      return analysis.facts.length > 0 ? <FactList facts={analysis.facts} actions={items} /> : <EmptyList title={t('facts.empty')}>{t('reader.empty.next')}</EmptyList>;
    case 'participants':
      return analysis.participants.length > 0 ? (
        <ParticipantList
          participants={analysis.participants}
          article={article}
          analysis={analysis}
          actions={items}
          quoteCount={(id) => analysis.quotes.filter(({ speaker }) => speaker?.participant === id).length}
          onShowQuotes={() => onPanel('quotes')}
          more={({ id }) => {
            const entry = people[id];
            return entry === undefined ? null : <a href={hashOf({ kind: 'person', id: entry })}>{t('reader.person')}</a>;
          }}
        />
      ) : (
        <EmptyList title={t('participants.empty')}>{t('participants.empty.next')}</EmptyList>
      );
    case 'quotes':
      return analysis.quotes.length > 0 ? (
        <QuoteList
          quotes={analysis.quotes}
          article={article}
          analysis={analysis}
          actions={items}
          tools={({ id }) => <CopyQuote onCopy={(style) => onCopyQuote(id, style)} />}
        />
      ) : (
        <EmptyList title={t('quotes.empty')}>{t('reader.empty.next')}</EmptyList>
      );
    case 'pictures': {
      const voices = voiceShare(analysis);
      const dates = statedDates(analysis);
      if (voices.length === 0 && dates.length === 0) return <EmptyList title={t('reader.pictures.empty')}>{t('reader.pictures.empty.next')}</EmptyList>;
      return (
        <div class={styles.pictures}>
          {voices.length > 0 && <VoiceShare voices={voices} />}
          {dates.length > 0 && <DateLine dates={dates} onJump={(date) => items.jump([date])} />}
        </div>
      );
    }
    case 'versions':
      return <VersionList versions={content.versions} read={article.text} />;
  }
}
