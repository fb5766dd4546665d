import type { Random } from './random';
import { visibleTexts } from './edits';
import type { TrackedPage } from './tracked-page';

/** Rewrites the markup and leaves every word alone: split text, wrappers, other tags, comments. */
export function changeMarkup(page: TrackedPage, random: Random, share: number): 'kept' {
  for (const element of page.body.querySelectorAll('b, em, a, span')) {
    if (!random.chance(share)) continue;
    for (const child of [...element.childNodes]) element.parentNode?.insertBefore(child, element);
    element.remove();
  }
  for (const node of visibleTexts(page)) {
    if (node.data.length < 8 || !random.chance(share)) continue;
    const right = page.split(node, random.between(1, node.data.length - 2));
    if (random.chance(0.4)) right.parentNode?.insertBefore(page.document.createComment(' ad slot '), right);
    const wrapper = page.document.createElement(random.pick(['span', 'b', 'a', 'font']));
    right.parentNode?.insertBefore(wrapper, right);
    wrapper.appendChild(right);
  }
  for (const element of page.body.querySelectorAll('p, section, article, main')) {
    if (!random.chance(share)) continue;
    const other = page.document.createElement('div');
    for (const child of [...element.childNodes]) other.appendChild(child);
    element.parentNode?.insertBefore(other, element);
    element.remove();
  }
  const shell = page.document.createElement('div');
  for (const child of [...page.body.childNodes]) shell.appendChild(child);
  page.body.appendChild(shell);
  return 'kept';
}

/** Passes every character through `change`; what it returns keeps the character's number. */
function changeCharacters(page: TrackedPage, change: (character: string, before: string, after: string) => string): 'kept' {
  for (const node of visibleTexts(page)) {
    const numbers = page.numbersOf(node);
    const { data } = node;
    let text = '';
    const kept: number[] = [];
    for (let at = 0; at < data.length; at++) {
      const changed = change(data.charAt(at), data.charAt(at - 1), data.charAt(at + 1));
      text += changed;
      for (let i = 0; i < changed.length; i++) kept.push(numbers[at] as number);
    }
    page.setText(node, text, kept);
  }
  return 'kept';
}

const SPACES = [' ', '  ', '\n          ', '\u00a0', '\u2009', '\t'];

/** Other white space where there was some. */
export function changeWhiteSpace(page: TrackedPage, random: Random): 'kept' {
  return changeCharacters(page, (character) => (/\s/.test(character) ? random.pick(SPACES) : character));
}

/** Soft hyphens and zero-width spaces inside words. */
export function hyphenate(page: TrackedPage, random: Random): 'kept' {
  return changeCharacters(page, (character, before, after) => {
    const inside = /\p{L}/u.test(character) && /\p{L}/u.test(before) && /\p{L}/u.test(after);
    return inside && random.chance(0.2) ? character + random.pick(['\u00ad', '\u200b']) : character;
  });
}

const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '“', '«': '“', '»': '”', '’': "'", '—': '–', '-': '‑', '…': '...', '「': '“', '」': '”', '5': '５',
};

/** Other quotation marks, dashes, apostrophes; letters decomposed (NFD). */
export function changeTypography(page: TrackedPage): 'kept' {
  return changeCharacters(page, (character) => TYPOGRAPHY[character] ?? character.normalize('NFD'));
}
