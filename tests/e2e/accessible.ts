// Functions that run inside a page of the extension, each by itself: they see nothing of this file.

export interface Control {
  /** Middle of the control, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly value: string;
  readonly pressed: boolean;
}

/**
 * Tells where the first visible control with this role and exactly this accessible name is, scrolling to it where it is out
 * of sight or covered; null when there is none. `within` limits the search to the list item whose text contains these words.
 */
export function findControl(role: string, name: string, within: string | null): Control | null {
  const implicit: Record<string, string> = {
    button: 'button',
    link: 'a[href]',
    textbox: 'textarea, input:not([type=checkbox]):not([type=radio]):not([type=search])',
    searchbox: 'input[type=search]',
    combobox: 'select',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) =>
    clean(element.getAttribute('aria-label')) ||
    clean(
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    ) ||
    clean([...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ')) ||
    clean(element.textContent) ||
    clean(element.title);
  const root =
    within === null
      ? document.body
      : ([...document.querySelectorAll('li')].find((item) => clean(item.textContent).includes(within)) ?? null);
  const selector = [`[role="${role}"]`, ...(implicit[role] ?? '').split(', ').filter(Boolean).map((one) => `${one}:not([role])`)].join(', ');
  const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (element) => element.getClientRects().length > 0 && nameOf(element) === name,
  );
  if (found === undefined) return null;
  const place = () => {
    const { x, y, width, height } = found.getClientRects()[0] ?? found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const before = place();
  const onTop = document.elementFromPoint(before.x, before.y);
  // In the middle, where no fixed bar of the popup covers it. What can be clicked already must not be moved.
  if (!found.contains(onTop) && !onTop?.closest('label')?.contains(found)) found.scrollIntoView({ block: 'center' });
  const { value, checked } = found as HTMLInputElement;
  const pressed = checked === true || [found.ariaSelected, found.ariaPressed, found.ariaExpanded, found.ariaChecked].includes('true');
  return { ...place(), value: value ?? '', pressed };
}

export interface Item {
  /** The words of the item's first control, which are what the item is about. */
  readonly words: string;
  /** All of it, as shown. */
  readonly text: string;
}

/** The items of the lists in the open tab panel, in order. */
export function listItems(): Item[] {
  const panel = document.querySelector('[role=tabpanel]:not([hidden])');
  // A row that was not near the screen yet is not drawn, and what is not drawn has no inner text.
  const undrawn = (item: HTMLElement) => {
    const lines: string[] = [];
    const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    let last: Element | null = null;
    while (texts.nextNode()) {
      let box = texts.currentNode.parentElement;
      // By name: what is not drawn has no style to ask for everywhere.
      while (box && box !== item && !/^(?:DIV|P|UL|LI|BLOCKQUOTE|H\d)$/.test(box.tagName)) box = box.parentElement;
      const text = texts.currentNode.textContent ?? '';
      // Words of one line stay on it.
      if (box === last) lines.push((lines.pop() ?? '') + text);
      else lines.push(text);
      last = box;
    }
    return lines.join('\n');
  };
  return [...(panel?.querySelectorAll('li') ?? [])].map((item) => ({
    words: (item.querySelector('button')?.textContent ?? '').trim(),
    text: (item.innerText || undrawn(item)).trim(),
  }));
}

/** What the page shows, as text. */
export function visibleText(): string {
  return document.body.innerText;
}
