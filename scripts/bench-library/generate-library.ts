import type { Analysis, Participant, Quote } from '../../utils/analysis/analysis';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { ArticleContent } from '../../utils/database/content';
import { highlightColours } from '../../utils/database/records';
import type { Highlight, StoredArticle } from '../../utils/database/records';
import { headline, paragraph } from '../bench-anchoring/prose';
import { Random } from '../bench-anchoring/random';
import { en } from '../bench-anchoring/words/en';
import { uk } from '../bench-anchoring/words/uk';

/** An invented article of a library, as the database keeps it. JSON only, so that it can be sent into a browser. */
export interface GeneratedArticle {
  readonly article: StoredArticle;
  readonly content: ArticleContent;
  readonly highlights: readonly Highlight[];
}

const tags = ['мости', 'бюджет', 'суд', 'школи', 'енергетика', 'harbour', 'budget', 'court', 'schools', 'energy'];
const sites = ['visnyk', 'hromada', 'kurier', 'courier', 'post', 'observer'];

/** Articles in both languages by turns, each about 300 words, the same for the same seed. `each` highlights an article. */
export function* generateLibrary(seed: string, count: number, each: number): Generator<GeneratedArticle> {
  for (let index = 0; index < count; index++) yield makeArticle(new Random(`${seed} ${index}`), index, each);
}

function makeArticle(random: Random, index: number, each: number): GeneratedArticle {
  const bank = index % 2 === 0 ? uk : en;
  const blocks = Array.from({ length: 8 }, () => paragraph(bank, random, 3).join(' '));
  const text = blocks.join('\n');
  const host = `${random.pick(sites)}.example`;
  const key = `${host}/${index}`;
  const moment = new Date(Date.UTC(2022, 0, 1) + Math.floor(random.next() * 4 * 365) * 86_400_000 + index).toISOString();
  const title = headline(bank, random);
  const own = random.chance(0.3) ? [random.pick(tags)] : [];
  const article: StoredArticle = {
    key, url: `https://${key}`, canonicalUrl: null, title, site: host, byline: random.pick(bank.names), published: moment, language: bank.code, savedBy: 'highlight', tags: own, note: '', contentHash: 'generated', created: moment, updated: moment, deleted: null,
  };
  const page = { ...articleFromText(text, { title, language: bank.code, published: moment }), url: article.url, site: host };
  const content: ArticleContent = { articleKey: key, hash: 'generated', captured: moment, article: page, analysis: analysisOf(text, bank.names, bank.code), rules: 'development' };
  const highlights = Array.from({ length: each }, (_, at) => makeHighlight(random, article, text, `${key}#${at}`));
  return { article, content, highlights };
}

function makeHighlight(random: Random, { key, url, title, created }: StoredArticle, text: string, id: string): Highlight {
  const start = text.indexOf(' ', random.between(0, text.length - 200)) + 1;
  const end = Math.max(start + 20, text.indexOf(' ', start + random.between(30, 120)));
  const exact = text.slice(start, end).replace(/\n.*$/s, '').trim() || text.slice(0, 20);
  return {
    id, articleKey: key, colour: random.pick(highlightColours), note: random.chance(0.2) ? `перевірити ${random.between(1, 999)}` : '', tags: random.chance(0.2) ? [random.pick(tags)] : [],
    rejected: [], detached: false, missing: random.chance(0.01) ? created : null, created, updated: created, deleted: null,
    selectors: { version: 1, quote: { type: 'TextQuoteSelector', exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }, position: null, hint: null },
    evidence: { paragraph: exact, url, canonicalUrl: null, title, captured: created },
  };
}

/** What analysing would find, without its time: the names of the text, and what stands in quotation marks before one. */
function analysisOf(text: string, names: readonly string[], language: string): Analysis {
  const participants = names.flatMap((name, at): Participant[] => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ id: `p${at + 1}`, name, kind: 'person', gender: null, role: null, roles: [], aliases: [], mentions: [{ start, end: start + name.length }], quotedWords: 0, importance: 0.5, confidence: 1 }];
  });
  const quotes = [...text.matchAll(/[«“]([^»”]+)[»”]/g)].map((match, at): Quote => {
    const after = text.slice(match.index, match.index + match[0].length + 60);
    const speaker = participants.find(({ name }) => after.includes(name));
    const start = match.index + 1;
    return { id: `q${at + 1}`, parts: [{ start, end: start + match[1]!.length }], text: match[1]!, kind: 'direct', cue: null, sources: [], speaker: speaker ? { participant: speaker.id, name: speaker.name, via: 'name', mention: null, confidence: 1 } : null };
  });
  return { language, facts: [], participants, quotes, gist: { who: [], what: null, when: null, where: null }, notes: [] };
}
