import type { Bound, Grain } from '../languages/value-rules';
import type { Span } from '../text/span';

/** Why a sentence was chosen as a fact. Keys, not prose: the interface words them. */
export type FactReason = 'lead' | 'headline' | 'central' | 'number' | 'date' | 'participants' | 'event';

/** A key fact: one sentence of the article, verbatim. */
export interface Fact extends Span {
  readonly text: string;
  readonly reasons: readonly FactReason[];
  /** 0..1, comparable within one article only. */
  readonly weight: number;
  /** Dates, numbers and places within the sentence. */
  readonly values: readonly Value[];
}

/** A date, number or place the article states, with its normal form. */
export type Value = Span & { readonly text: string } & (
    | {
        readonly kind: 'date';
        /**
         * `2024`, `2024-02`, `2024-02-05`, `2024-W06`, `2024-Q1`, `2024-H1`, `2024-21` (spring … `-24` winter) and `199X`
         * (Extended Date/Time Format), `2024-02-05T09:00`, `T09:00`, `2024-02-01/2024-02-05`; empty when the text gives the
         * date only in relation to a publication date that is not known.
         */
        readonly iso: string;
        readonly grain: Grain;
        /** Whether the date was resolved against the publication date rather than stated in full. */
        readonly inferred: boolean;
        /** Whether day and month may also be the other way round (03/04/2032). */
        readonly ambiguous?: boolean;
      }
    | {
        readonly kind: 'number';
        /** The amount, or the lower end of a range. */
        readonly value: number;
        /** The upper end of a range («15–20 тис.»), or the other side of a result ("51-49"). */
        readonly upTo?: number;
        /** ISO 4217 code, SI name (`km`), `percent`, `times`, `fraction`, `score`, or the counted noun; null where none is known. */
        readonly unit: string | null;
        readonly bound: Bound | null;
      }
    | { readonly kind: 'place'; readonly name: string }
  );

export type ParticipantKind = 'person' | 'organisation';

/** A role the text states, e.g. «міністр оборони України». */
export interface Role {
  /** In the nominative. */
  readonly text: string;
  /** Where the text states it, in whatever case it stands there. */
  readonly span: Span;
}

/** A person or organisation that acts, speaks or is acted upon. */
export interface Participant {
  /** Stable within one analysis: `p1`, `p2`, … in order of importance. */
  readonly id: string;
  /** The fullest name the text gives, in the nominative. */
  readonly name: string;
  readonly kind: ParticipantKind;
  readonly gender: 'feminine' | 'masculine' | null;
  /** The best role, or null where the text states none. */
  readonly role: string | null;
  readonly roles: readonly Role[];
  /** Other forms of the name found in the text, verbatim, without repetition. */
  readonly aliases: readonly string[];
  /** Every naming of the participant, in text order. */
  readonly mentions: readonly Span[];
  /** Words of direct speech attributed to the participant. */
  readonly quotedWords: number;
  /** 0..1, comparable within one article only; the list is in this order. */
  readonly importance: number;
  /** 0..1: how sure it is that this is a participant of this kind. */
  readonly confidence: number;
}

/** How a quote's speaker was found. Keys, not prose: the interface words them. */
export type SpeakerVia =
  | 'name'
  | 'role'
  | 'pronoun'
  | 'verb'
  | 'previous-quote'
  | 'organisation'
  | 'document'
  | 'blockquote'
  | 'interview'
  | 'context'
  /** A person said so. */
  | 'correction';

export interface Speaker {
  /** The participant who speaks, or null where it is nobody on the list («речник поліції», "a witness"). */
  readonly participant: string | null;
  /** The speaker's name or role phrase, nominative. */
  readonly name: string;
  readonly via: SpeakerVia;
  /** The words that name the speaker at this quote; null where none stand near. */
  readonly mention: Span | null;
  /** 0..1. Below the threshold a quote has no speaker at all. */
  readonly confidence: number;
}

/** Words the article presents as somebody's own. */
export interface Quote {
  readonly id: string;
  /** The words between the marks, without them: one span a part, in text order. */
  readonly parts: readonly Span[];
  /** The parts' words joined by a space where the reporter interrupted them, by a line break between paragraphs. */
  readonly text: string;
  readonly kind: 'direct' | 'partial';
  /** null when the program is not sure enough. */
  readonly speaker: Speaker | null;
  /** The speech verb or phrase («наголосив», "according to"); null where there is none. */
  readonly cue: Span | null;
  /** Outlets or persons through whom the words came («повідомляє Reuters з посиланням на …»), verbatim. */
  readonly sources: readonly Span[];
}

/** Who, what, when and where of the whole article, where the text gives it. */
export interface Gist {
  readonly who: readonly Span[];
  readonly what: Span | null;
  readonly when: Value | null;
  readonly where: Value | null;
}

/** Everything the program found in one article. Every string in it is a span of the text or the nominative of one. */
export interface Analysis {
  /** The language pack used, or null when there is none for this text: then `participants` stays empty. */
  readonly language: string | null;
  readonly facts: readonly Fact[];
  readonly participants: readonly Participant[];
  readonly quotes: readonly Quote[];
  readonly gist: Gist;
  /** What was seen and not understood. */
  readonly notes: readonly AnalysisNote[];
}

export type AnalysisNote =
  | { readonly kind: 'unknown-language' }
  | { readonly kind: 'quotes-without-speaker'; readonly count: number }
  | { readonly kind: 'unclosed-quotation-mark'; readonly span: Span };
