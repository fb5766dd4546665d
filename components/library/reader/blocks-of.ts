import type { Article, Block } from '../../../utils/article/article';

/** The article's blocks; its lines as paragraphs where it has none (plain text, an imported file). */
export function blocksOf({ blocks, text }: Pick<Article, 'blocks' | 'text'>): readonly Block[] {
  if (blocks.length > 0) return blocks;
  let start = 0;
  return text.split('\n').flatMap((line): Block[] => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length, element: null, attribution: null };
    start = block.end + 1;
    return line.trim() === '' ? [] : [block];
  });
}
