import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colours } from '../../components/colours';
import { palette } from '../../utils/page/palette';

const css = readFileSync('components/theme.css', 'utf8');

/** The colours of a theme: one of the two that each token names. */
function tokens(theme: 'light' | 'dark'): Record<string, string> {
  const pairs = [...css.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return Object.fromEntries(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }[theme]]));
}
const themes = { light: tokens('light'), dark: tokens('dark') };

/** Contrast by WCAG 2.2: relative luminances, lighter over darker, 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const papers = ['--paper', '--paper-raised', '--paper-sunk'];
const onPaper = (name: string) => papers.map((paper) => [name, paper] as const);
const text = [...['--ink', '--ink-soft', '--pen', '--alert'].flatMap(onPaper), ...colours.map((colour) => ['--mark-ink', `--mark-${colour}`] as const)];
/** What must be seen but is not read: borders of fields, the dots of the colours. */
const shapes = [...['--edge'].flatMap(onPaper), ...colours.map((colour) => [`--mark-${colour}-edge`, '--paper'] as const)];

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  it.each(text)('reads: %s on %s is at least 4.5 to 1', (front, back) => {
    expect(contrast(theme[front] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('shows: %s on %s is at least 3 to 1', (front, back) => {
    expect(contrast(theme[front] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('computes contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(colours)('paints %s on the page as in the popup', (colour) => {
    expect(themes.light[`--mark-${colour}`]).toBe(palette[colour].light.background);
    expect(themes.dark[`--mark-${colour}`]).toBe(palette[colour].dark.background);
  });

  const modules = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.module.css'));
  const read = (name: string) => readFileSync(join('components', name), 'utf8');

  it('are all defined where they are used', () => {
    const defined = new Set([...css, ...modules.map(read)].join('').match(/--[\w-]+(?=:)/g));
    for (const own of ['--mark', '--mark-edge']) defined.add(own);
    const used = new Set([css, ...modules.map(read)].join('\n').match(/(?<=var\()--[\w-]+/g));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });

  /** The values of a component's `look`. */
  const looksOf = (component: string) => [.../look\??: ([^;]+);/.exec(component)?.[1]?.matchAll(/'(\w+)'/g) ?? []].map(([, look]) => look ?? '');

  const components = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({ folder: dirname(name), code: read(name) }));

  /** The classes of a sheet that the components name which import it, under whatever name. */
  const usedOf = (sheet: string): string[] =>
    components.flatMap(({ folder, code }) =>
      [...code.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)]
        .filter(([, , path = '']) => join(folder, path) === sheet)
        .flatMap(([, styles]) => [
          ...[...code.matchAll(new RegExp(`(?<![\\w/.])${styles}\\.(\\w+)`, 'g'))].map(([, style]) => style ?? ''),
          ...(code.includes(`${styles}[look]`) ? looksOf(code) : []),
        ]),
    );

  it.each(modules)('%s names the classes its components use, and no others', (name) => {
    const defined = new Set([...read(name).matchAll(/\.([a-z]\w*)(?=[\s,:.[{])/gi)].map(([, style]) => style));
    expect([...defined].sort()).toEqual([...new Set(usedOf(name))].sort());
  });

  it.each(modules)('%s takes its colours from the tokens', (name) => {
    expect(read(name)).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i);
  });
});
