import type { Participant, Quote } from '../utils/analysis/analysis';
import { inQuotationMarks } from '../utils/locale/quotation-marks';

/** «Name, role» of a quote's speaker; only what is known of it. Null when the speaker is not certain. */
export function speakerLine(quote: Quote, participants: readonly Participant[]): string | null {
  if (!quote.speaker) return null;
  const { participant, name } = quote.speaker;
  const known = participants.find(({ id }) => id === participant);
  return known?.role && known.role !== name ? `${name}, ${known.role}` : name;
}

/** The quote in the marks of the article's language (BCP 47), and who said it where that is known. */
export function attributedQuote(quote: Quote, participants: readonly Participant[], language: string | null): string {
  const speaker = speakerLine(quote, participants);
  const words = inQuotationMarks(language, quote.text);
  return speaker ? `${words} — ${speaker}` : words;
}
