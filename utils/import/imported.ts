import type { HighlightColour } from '../database/records';

/** Forms of files that can be imported. A backup is no text and is read elsewhere. */
export const importFormats = ['konspekt-csv', 'web-annotation', 'hypothesis', 'obsidian-clipper', 'readwise-csv', 'readwise-form-csv', 'reader-csv', 'raindrop-csv', 'diigo-csv', 'table'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** An article as a file tells of it. What the file does not tell is null or empty. */
export interface ImportedArticle {
  /** Where it stands: the line of a table from 1, or the number of an item of JSON from 1. */
  readonly line: number;
  /** Absolute http(s) address; null where the form has none, and the article can only be told by its title. */
  readonly url: string | null;
  readonly title: string;
  readonly site: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** Markdown. */
  readonly note: string;
  /** ISO 8601 UTC. */
  readonly created: string | null;
}

/** A highlight as a file tells of it. A form that has no colours, or no ids, gives null. */
export interface ImportedHighlight {
  readonly article: ImportedArticle;
  readonly line: number;
  /** The record's own id, where the form keeps one. */
  readonly id: string | null;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Unicode code points from 0, `end` exclusive. */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** Markdown; empty for none. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: HighlightColour | null;
  /** ISO 8601 UTC. */
  readonly created: string | null;
  readonly updated: string | null;
  /** The paragraph it stands in; the words themselves where it is null. */
  readonly paragraph: string | null;
}

export const problemReasons = [
  'not-an-object',
  'no-words',
  'no-address',
  'too-long',
  'bad-date',
  'too-many-tags',
  'says-nothing',
  'reply',
  'feed',
  'short-row',
  'open-quote',
  'too-many-items',
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** What could not be taken as it is. `left-out`: the item was not imported at all. */
export interface ImportProblem {
  readonly line: number;
  readonly reason: ProblemReason;
  readonly leftOut: boolean;
}

/** A file read: nothing of it is stored yet. */
export interface ImportedFile {
  readonly format: ImportFormat;
  /** Articles that the file lists by themselves; those of the highlights are with them. */
  readonly articles: readonly ImportedArticle[];
  readonly highlights: readonly ImportedHighlight[];
  readonly problems: readonly ImportProblem[];
}

/** Why a file cannot be read at all. */
export type UnreadableReason = 'empty' | 'too-large' | 'not-text' | 'bad-json' | 'unknown-format' | 'no-rows';

export class UnreadableFile extends Error {
  constructor(readonly reason: UnreadableReason, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnreadableFile';
  }
}

/** Far over what people have, far under what hurts: UTF-16 code units, items, bytes. */
export const limits = {
  bytes: 100_000_000,
  items: 200_000,
  words: 200_000,
  context: 2_000,
  note: 200_000,
  title: 4_000,
  name: 1_000,
  address: 8_000,
  tag: 200,
  tags: 100,
  id: 100,
} as const;
