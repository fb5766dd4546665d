import type { HighlightColour } from '../utils/database/records';

/** In the order of the number keys. A colour that is missing here does not compile. */
const order: Readonly<Record<HighlightColour, number>> = { yellow: 1, green: 2, blue: 3, pink: 4, violet: 5 };

export const colours = Object.keys(order) as readonly HighlightColour[];

/** Custom properties that give an element one of the highlight colours; the values are tokens of `theme.css`. */
export function colourTokens(colour: HighlightColour): Record<string, string> {
  return { '--mark': `var(--mark-${colour})`, '--mark-edge': `var(--mark-${colour}-edge)` };
}
