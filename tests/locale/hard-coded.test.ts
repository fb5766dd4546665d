import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as en from '../../utils/locale/en';
import * as uk from '../../utils/locale/uk';

/** Attributes that are read out or shown. */
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'label', 'placeholder', 'title']);
/** Properties of DOM objects that show words. */
const shown = new Set(['textContent', 'innerText', 'title', 'placeholder', 'alt', 'ariaLabel']);
/** `a && 'b'`, `a || 'b'`, `a ?? 'b'`, `a + 'b'`. */
const joins = new Set([ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken]);
/** Names and codes that are the same in every language. */
const names = new Set(['Konspekt', 'Markdown']);

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => join(folder, name));
}

/** Whether a text has a word to translate: two letters on end, and not only a name. */
function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !names.has(text.trim());
}

/** The literal words in an expression that is shown: `'a'`, `` `a ${b}` ``, `x ? 'a' : 'b'`, `x && 'a'`. */
function literals(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  // What is compared is not shown.
  if (ts.isBinaryExpression(node) && joins.has(node.operatorToken.kind)) return [...literals(node.left), ...literals(node.right)];
  return [];
}

/** Words that a file shows without asking a catalog. */
function hardCoded(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text);
    if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name) && spoken.has(node.name.text)) found.push(...literals(node.initializer));
    // `aria-label` has no identifier for a name.
    if (ts.isJsxAttribute(node) && !ts.isIdentifier(node.name)) found.push(...literals(node.initializer));
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) found.push(...literals(node));
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left) && shown.has(node.left.name.text)) found.push(...literals(node.right));
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'setAttribute') {
      const [name, value] = node.arguments;
      if (name && ts.isStringLiteral(name) && spoken.has(name.text)) found.push(...literals(value));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found.filter(isWords).map((text) => `${file}: ${text.trim()}`);
}

describe('words of the interface', () => {
  const code = [...files('components', /\.tsx$/), ...files('entrypoints', /\.tsx?$/), ...files('utils/page', /\.ts$/)];

  it.each([
    ['a text', 'const X = () => <p>Hello</p>;'],
    ['a name for screen readers', 'const X = () => <button aria-label="Close" />;'],
    ['a title in a template', 'const X = () => <i title={`Page ${1}`} />;'],
    ['one of two texts', "const X = () => <p>{a ? 'Yes' : t('no')}</p>;"],
    ['a text set on an element', "button.textContent = 'Undo';"],
    ['a name set on an element', "button.setAttribute('aria-label', 'Undo');"],
  ])('are seen when they are hard-coded: %s', (_, source) => {
    expect(hardCoded('planted.tsx', source)).toHaveLength(1);
  });

  it.each(["const X = () => <p class='name'>{t('undo')} · 3</p>;", "button.textContent = words.undo; button.setAttribute('role', 'button');", 'const X = () => <h1>Konspekt</h1>;'])('are not seen where there are none: %s', (source) => {
    expect(hardCoded('planted.tsx', source)).toEqual([]);
  });

  it('all come from a catalog', () => {
    expect(code.length).toBeGreaterThan(80);
    expect(code.flatMap((file) => hardCoded(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are none in the pages themselves but the program’s name', () => {
    for (const file of files('entrypoints', /\.html$/)) {
      const visible = readFileSync(file, 'utf8').replace(/<!doctype[^>]*>|<[^>]*>/gi, ' ').trim();
      expect.soft(visible, file).toBe('Konspekt');
    }
  });
});

describe.each(['toolbar', 'cursor'] as const)('the catalog of the %s on pages', (name) => {
  const code = files('utils/page', /\.ts$/).map((file) => readFileSync(file, 'utf8')).join('\n');
  const leaves = (value: object, path = ''): string[] => Object.entries(value).flatMap(([key, inner]) => (typeof inner === 'object' && inner !== null ? leaves(inner, `${path}${key}.`) : [`${path}${key}`]));

  it('has the same texts in every language, none empty', () => {
    expect(leaves(uk[name]).sort()).toEqual(leaves(en[name]).sort());
    for (const catalog of [en[name], uk[name]]) for (const text of JSON.stringify(catalog).matchAll(/:"([^"]*)"/g)) expect(text[1]?.trim()).not.toBe('');
  });

  it('has no text that nobody says', () => {
    const unused = Object.keys(en[name]).filter((key) => !new RegExp(`\\bwords\\.${key}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  it('sets Ukrainian with its own apostrophe and quotation marks', () => {
    const texts = leaves(uk[name]).map((path) => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], uk[name]));
    for (const text of texts) expect(typeof text === 'string' ? text : '').not.toMatch(/['"“”„ʼ]|[ыэъё]/i);
  });
});
