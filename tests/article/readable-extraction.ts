import type { Extraction } from '../../utils/article/article';

/** An extraction in the form in which the expected ones were reviewed: blocks with their words instead of offsets. */
export function readableExtraction(extraction: Extraction): unknown {
  if (extraction.kind !== 'article') return extraction;
  const { text, blocks, captions, ...rest } = extraction.article;
  return {
    kind: 'article',
    ...rest,
    captions: captions.map((caption) => caption.text),
    blocks: blocks.map(({ kind, start, end, attribution }) => ({ kind, text: text.slice(start, end), ...(attribution !== null && { attribution }) })),
  };
}
