import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette, paintStyle } from '../../utils/page/palette';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe('the colours of highlights', () => {
  it.each(Object.entries(palette).flatMap(([colour, inks]) => Object.entries(inks).map(([shade, ink]) => [colour, shade, ink] as const)))(
    'let %s be read on %s pages at 7:1',
    (_, __, { background, text }) => expect(contrast(background, text)).toBeGreaterThanOrEqual(7),
  );

  it('are the ones in the style sheet that is given to pages', () => {
    expect(readFileSync('entrypoints/highlighter.content/style.css', 'utf8').trim()).toBe(paintStyle().trim());
  });
});
