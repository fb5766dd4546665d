import type { HighlightColour } from '../database/records';
import { cursorName, flashName, hoverName, overlapName, paintName } from './paint-names';

/** Text and background of one colour; each pair reads at 7:1 or better, whatever the page's own colours are. */
export interface Ink {
  readonly background: string;
  readonly text: string;
}

/** For light and dark surroundings. The same colours as the interface's tokens. */
export const palette: Readonly<Record<HighlightColour, { readonly light: Ink; readonly dark: Ink }>> = {
  yellow: { light: { background: '#ffe98a', text: '#1c1a10' }, dark: { background: '#5a4a00', text: '#fff6cf' } },
  green: { light: { background: '#bfeeb4', text: '#10200c' }, dark: { background: '#1f4d18', text: '#e2ffda' } },
  blue: { light: { background: '#bfe0ff', text: '#0c1a28' }, dark: { background: '#123f66', text: '#dff0ff' } },
  pink: { light: { background: '#ffc9dc', text: '#2a0d18' }, dark: { background: '#661f3c', text: '#ffe3ed' } },
  violet: { light: { background: '#dccdff', text: '#191029' }, dark: { background: '#41297a', text: '#eee6ff' } },
};

/** The style sheet of all painted groups. */
export function paintStyle(): string {
  const rules = Object.entries(palette).flatMap(([colour, inks]) =>
    (['light', 'dark'] as const).map((shade) => {
      const { background, text } = inks[shade];
      return `::highlight(${paintName(colour as HighlightColour, shade === 'dark')}){background-color:${background};color:${text}}`;
    }),
  );
  return [
    ...rules,
    `::highlight(${overlapName}){text-decoration:underline 2px}`,
    `::highlight(${hoverName}){text-decoration:underline 2px dotted}`,
    // A tint that lets the page's own text colour through on light and dark alike, and a line for those who see no tint.
    `::highlight(${cursorName}){background-color:#7a9bff4d;text-decoration:underline 2px #5b7fe8}`,
    `::highlight(${flashName}){background-color:#0b57d0;color:#fff}`,
  ].join('\n');
}
