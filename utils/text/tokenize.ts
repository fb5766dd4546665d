import type { Token, TokenKind } from './token';

/**
 * Word first, then number, then anything else that is no space; an ellipsis of dots is one token.
 * Every alternative consumes greedily and none can be entered twice at one place, so the pass is linear.
 */
const TOKEN =
  /((?:\d+[’-])?\p{L}[\p{L}\p{M}\p{N}_]*(?:[’‑-][\p{L}\p{N}_]+)*)|(\d+(?:[.,:/]\d+)*)|\.{2,}|[^\s]/gu;

/** Tokens of a normalised text in order; `offset` is added to every position. Empty for a text without any. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index + offset;
    const found = match[0];
    const kind: TokenKind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'punctuation';
    tokens.push({ start, end: start + found.length, kind, text: found, lower: kind === 'word' ? found.toLowerCase() : found });
  }
  return tokens;
}
