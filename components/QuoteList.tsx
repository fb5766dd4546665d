import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { attributedQuote, speakerLine } from './attribution';
import { ExplainedRow } from './ExplainedRow';
import { GrowingList } from './GrowingList';
import { ItemTools } from './ItemTools';
import { JumpText } from './JumpText';
import { QuoteHandle } from './QuoteHandle';
import { SearchWords } from './SearchWords';
import type { ItemActions } from './item-actions';
import { useWords } from './locale-context';
import styles from './QuoteList.module.css';
import type { Analysis, Participant, Quote } from '../utils/analysis/analysis';
import type { Article } from '../utils/article/article';
import { inQuotationMarks } from '../utils/locale/quotation-marks';
import { slice } from '../utils/text/span';

interface Props {
  /** Those of the analysis that are to be shown. */
  readonly quotes: readonly Quote[];
  readonly article: Article;
  readonly analysis: Analysis;
  readonly actions: ItemActions;
  /** Other tools than to copy and to highlight. */
  readonly tools?: (quote: Quote) => ComponentChildren;
}

/** The quotes in text order, each with its speaker or the admission that it is not certain. */
export function QuoteList({ quotes, article, analysis, actions, tools }: Props) {
  const { t } = useWords();
  const { participants } = analysis;
  const language = analysis.language ?? article.language;
  return (
    <GrowingList
      items={quotes}
      label={t('tab.quotes')}
      render={(quote) => {
        const speaker = speakerLine(quote, participants);
        const note = speaker ? `— ${speaker}` : '';
        const words = attributedQuote(quote, participants, language);
        const { carry } = actions;
        return (
          <ExplainedRow
            item={{ kind: 'quote', quote, article, analysis }}
            actions={actions}
            key={quote.id}
            margin={
              <QuoteHandle forms={() => carry?.forms(quote) ?? null} words={words}>
                {inQuotationMarks(language, '').trim().charAt(0)}
              </QuoteHandle>
            }
            remarks={<QuoteRemarks quote={quote} text={article.text} />}
            tools={
              tools?.(quote) ?? <ItemTools
                onCopy={() => (carry ? carry.copy(quote) : actions.copy(words))}
                onHighlight={actions.highlight && (() => actions.highlight?.({ spans: quote.parts, note }))}
                highlighted={actions.isHighlighted(quote.text) || actions.isHighlighted(fromFirstToLast(quote, article.text))}
              />
            }
          >
            <blockquote class={styles.quote}>
              <JumpText onJump={() => actions.jump(quote.parts)}>
                <QuoteWords quote={quote} text={article.text} />
              </JumpText>
            </blockquote>
            <QuoteSpeaker quote={quote} participants={participants} actions={actions} />
          </ExplainedRow>
        );
      }}
    />
  );
}

/** What the highlight of an interrupted quote holds: the reporter's words between its parts as well. */
function fromFirstToLast({ parts }: Quote, text: string): string {
  return text.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
}

/** The quoted words; where the reporter broke in, a mark that is no part of them. */
function QuoteWords({ quote, text }: { readonly quote: Quote; readonly text: string }) {
  const parts = quote.parts.map((span) => slice(text, span));
  // Between paragraphs the text has a line break of its own, and nothing was left out.
  if (parts.length < 2 || parts.join(' ') !== quote.text) return <SearchWords text={quote.text} />;
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <span class={styles.seam}> … </span>}
          <SearchWords text={part} />
        </Fragment>
      ))}
    </>
  );
}

interface SpeakerProps {
  readonly quote: Quote;
  readonly participants: readonly Participant[];
  readonly actions: ItemActions;
}

function QuoteSpeaker({ quote, participants, actions }: SpeakerProps) {
  const { t } = useWords();
  const { speaker } = quote;
  if (!speaker) return <p class={styles.unknown}>{t('quote.no-speaker')}</p>;
  const role = participants.find(({ id }) => id === speaker.participant)?.role;
  const { mention } = speaker;
  return (
    <p class={styles.speaker}>
      {'— '}
      {mention ? (
        <JumpText look="name" onJump={() => actions.jump([mention])}>
          <SearchWords text={speaker.name} />
        </JumpText>
      ) : (
        <span class={styles.name}>
          <SearchWords text={speaker.name} />
        </span>
      )}
      {role && role !== speaker.name && (
        <span class={styles.role}>
          {', '}
          <SearchWords text={role} />
        </span>
      )}
    </p>
  );
}

/** How much of the speech it is, how the speaker was found, and through whom the words came. */
function QuoteRemarks({ quote, text }: { readonly quote: Quote; readonly text: string }) {
  const { t } = useWords();
  const { speaker } = quote;
  const remarks: string[] = [t(`quote.${quote.kind}`)];
  if (speaker) {
    remarks.push(t(`via.${speaker.via}`));
    if (speaker.confidence < 0.85) remarks.push(t(speaker.confidence < 0.65 ? 'confidence.unsure' : 'confidence.likely'));
  }
  const sources = quote.sources.map((span) => slice(text, span)).join(', ');
  return (
    <>
      <div>{remarks.join('\u00a0· ')}</div>
      {sources && <div>{t('quote.sources', { sources })}</div>}
    </>
  );
}
