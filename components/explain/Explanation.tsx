import { FactExplanation } from './FactExplanation';
import { ParticipantExplanation } from './ParticipantExplanation';
import { QuoteExplanation } from './QuoteExplanation';
import styles from './explain.module.css';
import type { Explained } from '../explained';
import type { ItemActions } from '../item-actions';

interface Props {
  readonly item: Explained;
  readonly actions: ItemActions;
}

/** In plain words: why an item is here, how it was found, how sure that is; and what to do when it is wrong. */
export function Explanation({ item, actions }: Props) {
  return (
    <div class={styles.explanation}>
      {item.kind === 'fact' ? (
        <FactExplanation fact={item.fact} />
      ) : item.kind === 'quote' ? (
        <QuoteExplanation {...item} actions={actions} />
      ) : (
        <ParticipantExplanation {...item} actions={actions} />
      )}
    </div>
  );
}
