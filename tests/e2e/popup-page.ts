import { texts as english } from '../../utils/locale/en';
import { findControl, listItems, visibleText } from './accessible';
import type { Control, Item } from './accessible';
import type { View } from './driver/driver';
import { until } from './driver/until';

type Key = keyof typeof english;

/** Texts of one interface language; English is what the test browsers ask for. */
export type Texts = { readonly [Name in Key]: string | object };

/** The popup as a person has it before them: names of controls, words on the screen. */
export interface PopupPage {
  readonly view: View;
  /** Waits until the page is read, and its highlights are found. */
  ready(): Promise<void>;
  /** Everything on the screen. */
  text(): Promise<string>;
  /** Waits until the words stand on the screen. */
  shows(words: string): Promise<void>;
  /** Opens one of the tabs and gives its items. */
  open(tab: 'facts' | 'participants' | 'quotes' | 'highlights'): Promise<Item[]>;
  items(): Promise<Item[]>;
  find(role: string, name: string, within?: string): Promise<Control>;
  has(role: string, name: string, within?: string): Promise<boolean>;
  /** Clicks a control; `within` names words of the list item it stands in. */
  click(role: string, name: string, within?: string): Promise<void>;
  /** Chooses the language of the interface, by its code. */
  setLanguage(code: string): Promise<void>;
  /** The text of the interface under a key, with the values filled in. */
  say(key: Key, values?: Readonly<Record<string, string>>): string;
}

export function popupPage(view: View, texts: Texts = english): PopupPage {
  const say = (key: Key, values: Readonly<Record<string, string>> = {}) => {
    const text = texts[key];
    if (typeof text !== 'string') throw new Error(`"${key}" has several forms`);
    return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text);
  };
  const text = () => view.evaluate(visibleText);
  const locate = (role: string, name: string, within?: string) => view.evaluate(findControl, role, name, within ?? null);
  const page: PopupPage = {
    view,
    say,
    text,
    ready: async () => {
      await until('the popup to have read the page', () => view.evaluate(isSettled, say('app.name')));
    },
    shows: async (words) => {
      await until(`"${words}" in the popup`, async () => (await text()).includes(words));
    },
    async open(tab) {
      const name = say(`tab.${tab}`);
      const { x, y } = await standing(`the tab "${name}"`, () => tabNamed(view, name));
      await view.clickAt(x, y);
      // The click returns before the panel has changed.
      await until(`the tab "${name}" to be open`, () => view.evaluate(isTabOpen, name));
      return page.items();
    },
    setLanguage: (code) => view.evaluate(chooseOption, say('language'), code),
    items: () => view.evaluate(listItems),
    find: (role, name, within) => {
      // Lists take their true height, the window its own, when they are drawn: where it stands twice, it stands.
      let before: Control | null = null;
      return until(`the ${role} "${name}" to stand still`, async () => {
        const now = await locate(role, name, within);
        const still = now !== null && before !== null && now.x === before.x && now.y === before.y;
        before = now;
        return still ? now : null;
      });
    },
    has: async (role, name, within) => (await locate(role, name, within)) !== null,
    async click(role, name, within) {
      const { x, y } = await standing(`the ${role} "${name}"`, () => locate(role, name, within));
      await view.clickAt(x, y);
    },
  };
  return page;
}

/** Waits until a control is found at the same place twice: what still loads (highlights, notices) moves what stands below it. */
async function standing(what: string, find: () => Promise<Control | null>): Promise<Control> {
  let before: Control | null = null;
  return until(`${what} to stand still`, async () => {
    const now = await find();
    const still = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return still && now;
  });
}

/** Runs in the popup. A list's own window is the operating system's, so the choice is made without it. */
function chooseOption(list: string, value: string): void {
  const select = [...document.querySelectorAll('select')].find((one) => one.getAttribute('aria-label') === list || one.labels[0]?.textContent === list);
  if (select === undefined) throw new Error(`No list "${list}"`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A tab's name is followed by the number of its items. */
async function tabNamed(view: View, name: string): Promise<Control | null> {
  const names = await view.evaluate(tabNames);
  const full = names.find((one) => one.startsWith(name));
  return full === undefined ? null : view.evaluate(findControl, 'tab', full, null);
}

/** Runs in the popup: every tab knows how many items it has, or there are none but a heading that says what is wrong, and nothing is looked for. */
function isSettled(appName: string): boolean {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  if (tabs.length === 0) return !document.querySelector('[aria-busy=true]') && ![undefined, '', appName].includes(document.querySelector('h1')?.textContent.trim());
  return tabs.every((tab) => /\d/.test(tab.textContent ?? ''));
}

/** Runs in the popup. */
function isTabOpen(name: string): boolean {
  const selected = document.querySelector('[role=tab][aria-selected=true]');
  const panel = document.getElementById(selected?.getAttribute('aria-controls') ?? '');
  return (selected?.textContent ?? '').trim().startsWith(name) && panel?.hidden === false;
}

function tabNames(): string[] {
  return [...document.querySelectorAll('[role=tab]')].map((tab) => (tab.textContent ?? '').replace(/\s+/g, ' ').trim());
}
