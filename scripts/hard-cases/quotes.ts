import type { Quote } from '../../utils/analysis/analysis';
import { analyze } from '../../utils/analysis/analyze';
import { articleFromText } from '../../utils/analysis/article-from-text';
import { loadLanguage } from '../../utils/languages';
import { expected } from './case';
import type { Check } from './case';

interface WantedQuote {
  readonly text?: string;
  readonly parts?: readonly string[];
  readonly speaker?: string | null;
  readonly speakerText?: string;
  readonly verb?: string;
}

/** Fragments may be found as partial quotes and need not be. */
interface WantedFragment {
  readonly text: string;
  readonly speaker?: string;
}

/** Every quote is found with its parts, speaker and cue, and nothing else is taken for one. A final comma or stop does not count. */
export const check: Check = async (hardCase) => {
  const article = articleFromText(hardCase.text, { title: hardCase.title ?? '', language: hardCase.lang });
  const analysis = analyze(article, await loadLanguage(hardCase.lang));
  const fragments = expected<WantedFragment>(hardCase, 'fragments');
  const mistakes: string[] = [];
  const left = new Set(analysis.quotes);
  const words = (quote: Quote) => quote.parts.map((part) => bare(article.text.slice(part.start, part.end)));

  for (const wanted of expected<WantedQuote>(hardCase, 'quotes')) {
    const parts = (wanted.parts ?? [wanted.text ?? '']).map(bare);
    const hit = [...left].find((quote) => JSON.stringify(words(quote)) === JSON.stringify(parts));
    if (!hit) {
      mistakes.push(`not found: ${parts.join(' | ')}`);
      continue;
    }
    left.delete(hit);
    const speaker = hit.speaker?.participant ? hit.speaker.name : null;
    if (speaker !== (wanted.speaker ?? null)) mistakes.push(`speaker "${speaker}" should be "${wanted.speaker}"`);
    if (wanted.speakerText !== undefined && !wanted.speakerText.includes(hit.speaker?.name ?? '?')) mistakes.push(`speaker's words "${hit.speaker?.name}" should be "${wanted.speakerText}"`);
    const cue = hit.cue && article.text.slice(hit.cue.start, hit.cue.end).toLowerCase();
    if (wanted.verb !== undefined && cue !== wanted.verb) mistakes.push(`cue "${cue}" should be "${wanted.verb}"`);
  }
  for (const quote of left) {
    const fragment = fragments.find((item) => bare(item.text) === bare(quote.text));
    if (!fragment) mistakes.push(`not a quote: ${quote.text}`);
    else if (quote.kind !== 'partial') mistakes.push(`a fragment shown as a full quote: ${quote.text}`);
    else if (fragment.speaker !== undefined && quote.speaker && quote.speaker.name !== fragment.speaker) mistakes.push(`speaker of the fragment "${quote.speaker.name}" should be "${fragment.speaker}"`);
  }
  return mistakes;
};

function bare(text: string): string {
  return text.replace(/[.,;\s]+$/, '').trim();
}
