import { QuoteNotes } from './AnalysisNotes';
import { FactList } from './FactList';
import { Gist } from './Gist';
import { NothingHere } from './NothingHere';
import { ParticipantList } from './ParticipantList';
import { QuoteList } from './QuoteList';
import type { PanelProps } from './panel-props';
import type { PanelId } from './panels';

interface Props extends PanelProps {
  readonly panel: Exclude<PanelId, 'highlights'>;
  readonly onQuery: (query: string) => void;
}

/** Facts, participants or quotes: what the program found in the article. A new search begins at the top of the list. */
export function AnalysisPanel({ panel, state, visible, query, tabs, onSelect, items, onQuery }: Props) {
  const { article, analysis } = state;
  const nothing = <NothingHere panel={panel} query={query} tabs={tabs} onSelect={onSelect} />;
  const notes = query === '' && <QuoteNotes notes={analysis.notes} onJump={(span) => items.jump([span])} />;
  if (panel === 'facts') {
    return (
      <>
        {query === '' && <Gist gist={analysis.gist} text={article.text} onJump={(span) => items.jump([span])} />}
        {visible.facts.length > 0 ? <FactList key={query} facts={visible.facts} actions={items} /> : nothing}
      </>
    );
  }
  if (panel === 'quotes') {
    return (
      <>
        {notes}
        {visible.quotes.length > 0 ? (
          <QuoteList key={query} quotes={visible.quotes} article={article} analysis={analysis} actions={items} />
        ) : (
          nothing
        )}
      </>
    );
  }
  if (visible.participants.length === 0) return nothing;
  return (
    <ParticipantList
      key={query}
      participants={visible.participants}
      article={article}
      analysis={analysis}
      actions={items}
      quoteCount={(id) => analysis.quotes.filter(({ speaker }) => speaker?.participant === id).length}
      onShowQuotes={({ name }) => {
        onQuery(name);
        onSelect('quotes');
      }}
    />
  );
}
