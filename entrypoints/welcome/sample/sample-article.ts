/** An invented article, written for the first visit. */
export interface SampleArticle {
  readonly language: string;
  readonly site: string;
  readonly title: string;
  readonly byline: string;
  /** ISO 8601 with an offset. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** The address it would have; the host is reserved for examples and belongs to nobody. */
export const sampleAddress = 'https://herald.example/telescopes';
