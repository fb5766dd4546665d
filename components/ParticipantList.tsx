import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { ExplainedRow } from './ExplainedRow';
import { GrowingList } from './GrowingList';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { JumpText } from './JumpText';
import { SearchContext, SearchWords } from './SearchWords';
import type { ItemActions } from './item-actions';
import { useWords } from './locale-context';
import { otherNames } from './other-names';
import styles from './ParticipantList.module.css';
import type { Analysis, Participant } from '../utils/analysis/analysis';
import type { Article } from '../utils/article/article';

interface Props {
  /** Those of the analysis that are to be shown. */
  readonly participants: readonly Participant[];
  readonly article: Article;
  readonly analysis: Analysis;
  readonly actions: ItemActions;
  /** How many quotes a participant (by id) has. */
  readonly quoteCount: (id: string) => number;
  readonly onShowQuotes: (participant: Participant) => void;
  /** What else is said of a participant. */
  readonly more?: (participant: Participant) => ComponentChildren;
}

/** People and organisations, the most important first. */
export function ParticipantList({ participants, article, analysis, actions, quoteCount, onShowQuotes, more }: Props) {
  const { t } = useWords();
  return (
    <GrowingList
      items={participants}
      label={t('tab.participants')}
      render={(participant) => (
        <ParticipantRow
          key={participant.id}
          participant={participant}
          article={article}
          analysis={analysis}
          actions={actions}
          quotes={quoteCount(participant.id)}
          onShowQuotes={() => onShowQuotes(participant)}
          more={more?.(participant)}
        />
      )}
    />
  );
}

interface RowProps {
  readonly participant: Participant;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly actions: ItemActions;
  readonly quotes: number;
  readonly onShowQuotes: () => void;
  readonly more: ComponentChildren;
}

function ParticipantRow({ participant, article, analysis, actions, quotes, onShowQuotes, more }: RowProps) {
  const { t } = useWords();
  const { name, role, aliases, mentions, kind } = participant;
  const isSearched = useContext(SearchContext).length > 0;
  // A search finds every form, and shows what it has found.
  const names = isSearched ? aliases : otherNames(name, aliases);
  /** The mention last jumped to, from 0; null before the first jump. */
  const [at, setAt] = useState<number | null>(null);
  const jump = (index: number) => {
    const wrapped = (index + mentions.length) % mentions.length;
    const mention = mentions[wrapped];
    if (!mention) return;
    setAt(wrapped);
    actions.jump([mention]);
  };
  const position = at === null ? null : t('mention.position', { index: at + 1, count: mentions.length });
  return (
    <ExplainedRow
      item={{ kind: 'participant', participant, article, analysis }}
      actions={actions}
      margin={<Icon name={kind === 'person' ? 'person' : 'organisation'} />}
      remarks={
        <>
          {names.length > 0 && (
            <div class={styles.aliases}>
              <SearchWords text={t('aliases', { names: names.join(', ') })} />
            </div>
          )}
          <span>{t('mentions', { count: mentions.length })}</span>
          {quotes > 0 && (
            <>
              {'\u00a0· '}
              <button type="button" class={styles.link} onClick={onShowQuotes}>
                {t('participant.quotes', { count: quotes })}
              </button>
            </>
          )}
          {participant.confidence < 0.6 && <span>{`\u00a0· ${t('confidence.unsure')}`}</span>}
          {more && <div>{more}</div>}
        </>
      }
      tools={
        <>
          {mentions.length > 1 && (
            <>
              <IconButton icon="previous" label={t('mention.previous')} onPress={() => jump((at ?? 0) - 1)} />
              <span class={styles.position} role="status">
                {position}
              </span>
              <IconButton icon="next" label={t('mention.next')} onPress={() => jump((at ?? -1) + 1)} />
            </>
          )}
          <IconButton icon="copy" label={t('item.copy')} onPress={() => actions.copy(role ? `${name}, ${role}` : name)} />
        </>
      }
    >
      <span class="visually-hidden">{t(`kind.${kind}`)} </span>
      <JumpText look="name" onJump={() => jump((at ?? -1) + 1)}>
        <SearchWords text={name} />
      </JumpText>
      {role && (
        <div class={styles.role}>
          <SearchWords text={role} />
        </div>
      )}
    </ExplainedRow>
  );
}
