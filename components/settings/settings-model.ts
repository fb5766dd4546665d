import type { ComponentChildren } from 'preact';
import type { ActionResult } from '../popup-model';
import type { Announce } from '../use-toast';
import type { TemplateError } from '../../utils/export/template-syntax';
import type { Settings } from '../../utils/settings/settings';

/** A shortcut of the browser that reaches the extension, with the keys it has now; empty when it has none. */
export interface Shortcut {
  readonly command: ShortcutName;
  readonly keys: string;
}

export const shortcutNames = ['_execute_action', 'highlight-selection', 'sentence-cursor', 'side-panel', 'library'] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** What a template makes of the sample article, or what is wrong with it. */
export type TemplatePreview = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'errors'; readonly errors: readonly TemplateError[] };

export interface SettingsState {
  readonly settings: Settings;
  /** Hosts that are always allowed, in alphabetical order; `*` for all of them. Null while the browser is asked. */
  readonly sites: readonly string[] | null;
  /** Null where the browser has no shortcuts (phones). */
  readonly shortcuts: readonly Shortcut[] | null;
}

export interface SettingsActions {
  change(change: Partial<Settings>): Promise<ActionResult>;
  /** Puts the whole record back, for undo. */
  restore(settings: Settings): Promise<ActionResult>;
  reset(): Promise<ActionResult>;
  revoke(site: string): Promise<ActionResult>;
  /** Asks for a site again, for undo; in the click itself. */
  allow(site: string): Promise<ActionResult>;
  openShortcuts(): Promise<ActionResult>;
  preview(template: string): Promise<TemplatePreview>;
  /** The template that writes about what the built-in form does, to begin with. */
  exampleTemplate(): string;
}

/** Sections that other parts of the program bring; what they announce is said where the others are. */
export interface SettingsSlots {
  readonly backup?: (announce: Announce) => ComponentChildren;
}
