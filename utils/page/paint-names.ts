import type { HighlightColour } from '../database/records';

/** Name of a painted group in the page's highlight registry, which the page shares and can see. */
export function paintName(colour: HighlightColour, dark: boolean): string {
  return `konspekt-${colour}${dark ? '-dark' : ''}`;
}

/** Where two highlights overlap, and what was just jumped to. */
export const overlapName = 'konspekt-overlap';
/** The highlights under the pointer. */
export const hoverName = 'konspekt-hover';
export const flashName = 'konspekt-flash';
/** The sentence on which the sentence cursor stands. */
export const cursorName = 'konspekt-cursor';
