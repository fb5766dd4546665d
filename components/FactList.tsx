import { ExplainedRow } from './ExplainedRow';
import { GrowingList } from './GrowingList';
import { ItemTools } from './ItemTools';
import { JumpText } from './JumpText';
import { SearchWords } from './SearchWords';
import type { ItemActions } from './item-actions';
import { useWords } from './locale-context';
import type { Fact } from '../utils/analysis/analysis';
import { formatStatedDate } from '../utils/locale/dates';

interface Props {
  readonly facts: readonly Fact[];
  readonly actions: ItemActions;
}

/** The key facts: sentences of the article, each with the reason why it was chosen. */
export function FactList({ facts, actions }: Props) {
  const { t } = useWords();
  return (
    <GrowingList
      items={facts}
      label={t('tab.facts')}
      render={(fact, index) => (
        <ExplainedRow
          item={{ kind: 'fact', fact }}
          actions={actions}
          key={`${fact.start}-${fact.end}`}
          margin={index + 1}
          remarks={<FactRemarks fact={fact} />}
          tools={
            <ItemTools
              onCopy={() => actions.copy(fact.text)}
              onHighlight={actions.highlight && (() => actions.highlight?.({ spans: [fact], note: '' }))}
              highlighted={actions.isHighlighted(fact.text)}
            />
          }
        >
          <JumpText onJump={() => actions.jump([fact])}>
            <SearchWords text={fact.text} />
          </JumpText>
        </ExplainedRow>
      )}
    />
  );
}

/** Why it was chosen, and what its dates mean where the text gives them only in relation to the day it was published. */
function FactRemarks({ fact }: { readonly fact: Fact }) {
  const { t, locale } = useWords();
  const dates = fact.values.flatMap((value) => {
    const date = value.kind === 'date' && value.inferred ? formatStatedDate(locale, value.iso) : null;
    return date ? [t('value.date', { text: value.text, date })] : [];
  });
  return (
    <>
      {fact.reasons.length > 0 && (
        <div>
          <span class="visually-hidden">{t('reason.label')} </span>
          {fact.reasons.map((reason) => t(`reason.${reason}`)).join('\u00a0· ')}
        </div>
      )}
      {dates.map((text) => (
        <div key={text}>{text}</div>
      ))}
    </>
  );
}
