import type { AnchorHint, HighlightSelectors, TextPositionSelector, TextQuoteSelector } from '../anchoring/selectors';
import type { ArticleContent } from '../database/content';
import { highlightColours } from '../database/records';
import type { ArticleVersion, Change, ChangedRecord, Evidence, Highlight, StoredArticle } from '../database/records';
import type { Decision, NamedOne, OtherOne, QuotedWords, Rule, Signs } from '../database/rule';
import { analysisShape, articleShape } from './analysis-shape';
import { count, either, flag, list, moment, nullable, object, oneOf, text } from './shapes';
import type { Shape } from './shapes';

const key = text(100_000);
/** The limits are far over what the program itself lets in: what was stored must come back. */
const address = text(100_000);
const title = text(100_000);
const words = text(5_000_000);
const id = text(1_000);
const tags = list(text(10_000), 10_000);
const hash = text(64);

/** The engine reads a hint as evidence only and checks it against the words, so its size is all that matters. */
const hint: Shape<AnchorHint> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && JSON.stringify(value).length <= 200_000 ? (value as AnchorHint) : undefined;

const selectors = object<HighlightSelectors>({
  version: oneOf(1),
  quote: object<TextQuoteSelector>({ type: oneOf('TextQuoteSelector'), exact: words, prefix: text(20_000), suffix: text(20_000) }),
  position: nullable(object<TextPositionSelector>({ type: oneOf('TextPositionSelector'), start: count, end: count })),
  hint: nullable(hint),
});

export const highlightShape = object<Highlight>({
  id,
  articleKey: key,
  selectors,
  colour: oneOf(...highlightColours),
  note: words,
  tags,
  rejected: list(words, 10_000),
  detached: flag,
  missing: nullable(moment),
  evidence: object<Evidence>({ paragraph: words, url: address, canonicalUrl: nullable(address), title, captured: moment }),
  created: moment,
  updated: moment,
  deleted: nullable(moment),
});

export const storedArticleShape = object<StoredArticle>({
  key,
  url: address,
  canonicalUrl: nullable(address),
  title,
  site: nullable(title),
  byline: nullable(title),
  published: nullable(text(100)),
  language: nullable(text(50)),
  savedBy: oneOf('highlight', 'person', 'import'),
  tags,
  note: words,
  contentHash: nullable(hash),
  created: moment,
  updated: moment,
  deleted: nullable(moment),
});

export const versionShape = object<ArticleVersion>({ articleKey: key, captured: moment, title, text: text(20_000_000) });

/** A content whose analysis does not fit is taken without: it can be made anew from the text. */
export const contentShape: Shape<ArticleContent> = (value) => {
  const whole = object<ArticleContent>({ articleKey: key, hash, captured: moment, article: articleShape, analysis: nullable(analysisShape), rules: nullable(text(200)) });
  const read = whole(value);
  if (read !== undefined || typeof value !== 'object' || value === null) return read;
  return whole({ ...value, analysis: null, rules: null });
};

const kind = oneOf('person', 'organisation');
const named = object<NamedOne>({ name: title, kind, apart: id }, ['apart']);
const signs = list(title, 10_000);
const other = object<OtherOne>({ name: title, remark: title, signs: object<Signs>({ roles: signs, names: signs, sites: signs }) });
const quoted = object<QuotedWords>({ text: words, start: count });
type Of<Kind extends Decision['kind']> = Extract<Decision, { kind: Kind }>;

const decision = either<Decision>(
  object<Of<'same'>>({ kind: oneOf('same'), one: named, other: named }),
  object<Of<'another'>>({ kind: oneOf('another'), who: named, articles: list(key, 10_000), other }, ['other']),
  object<Of<'different'>>({ kind: oneOf('different'), one: named, other: named }),
  object<Of<'renamed'>>({ kind: oneOf('renamed'), who: named, name: title }),
  object<Of<'not-a-participant'>>({ kind: oneOf('not-a-participant'), who: named }),
  object<Of<'not-a-quote'>>({ kind: oneOf('not-a-quote'), quote: quoted }),
  object<Of<'speaker'>>({ kind: oneOf('speaker'), quote: quoted, speaker: nullable(object<NonNullable<Of<'speaker'>['speaker']>>({ name: title, kind: nullable(kind) })) }),
);

export const ruleShape = object<Rule>({ id, articleKey: nullable(key), decision, created: moment, deleted: nullable(moment) });

type Logged<Store extends ChangedRecord['store']> = Extract<Change, { store: Store }>;
const entry = { id: count, articleKey: nullable(key), group: nullable(id), at: moment, undone: nullable(moment) };

export const changeShape = either<Change>(
  object<Logged<'highlights'>>({ ...entry, store: oneOf('highlights'), before: nullable(highlightShape), after: highlightShape }, ['id']),
  object<Logged<'articles'>>({ ...entry, store: oneOf('articles'), before: nullable(storedArticleShape), after: storedArticleShape }, ['id']),
  object<Logged<'rules'>>({ ...entry, store: oneOf('rules'), before: nullable(ruleShape), after: ruleShape }, ['id']),
);
