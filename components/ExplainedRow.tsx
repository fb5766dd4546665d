import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { IconButton } from './IconButton';
import { Row } from './Row';
import { LaterExplanation } from './later-parts';
import type { ItemActions } from './item-actions';
import { useWords } from './locale-context';
import type { Explained } from './explained';

interface Props {
  readonly margin: ComponentChildren;
  readonly children: ComponentChildren;
  readonly remarks?: ComponentChildren;
  readonly tools: ComponentChildren;
  readonly item: Explained;
  readonly actions: ItemActions;
}

/** A row that can tell why it is here and how its parts were found, and be corrected there. */
export function ExplainedRow({ item, actions, remarks, tools, ...row }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const corrected = item.kind !== 'fact' && actions.isCorrected(item.kind === 'quote' ? item.quote.id : item.participant.id);
  return (
    <Row
      {...row}
      remarks={
        <>
          {remarks}
          {corrected && <div>{t('correct.mark')}</div>}
        </>
      }
      tools={
        <>
          <IconButton icon="explain" label={t('explain')} expanded={open} controls={id} onPress={() => setOpen(!open)} />
          {tools}
        </>
      }
      details={
        <div id={id} hidden={!open}>
          {open && <LaterExplanation item={item} actions={actions} />}
        </div>
      }
    />
  );
}
