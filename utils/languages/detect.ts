import { profiles, scripts } from './profiles';

/** How much of a text is read: enough for certainty, little enough to cost nothing. Code units. */
const sampleLength = 6000;
/** Words below which the page's own word counts for more than the evidence. */
const fewWords = 12;
/** Common words and telling letters per word that running text in a language reaches. */
const enough = 0.16;
/** How far the best language must lead the declared one to overrule it. */
const overrules = 1.5;
const letterWeight = 0.6;

/**
 * The language of a text as a BCP 47 primary subtag, from its common words and telling letters; null when it is none
 * that is known and the page declares none. `declared` (a BCP 47 tag or null) is believed unless the text speaks
 * clearly for another language. A page in two languages gets the one most of its words are in.
 */
export function detectLanguage(text: string, declared: string | null): string | null {
  const stated = /^([a-z]{2,3})(?:[-_]|$)/u.exec(declared?.trim().toLowerCase() ?? '')?.[1] ?? null;
  const sample = sampleOf(text);
  const byScript = languageOfScript(sample);
  if (byScript) return stated && sameScript(stated, byScript) ? stated : byScript;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = scoreAll(words);
  const [best, score] = scores[0] ?? [null, 0];
  if (!best || score < enough) return stated;
  if (!stated || best === stated) return best;
  // Few words are weak evidence, and so is a close second.
  const own = scores.find(([code]) => code === stated)?.[1] ?? 0;
  return words.length >= fewWords && score > own * overrules ? best : stated;
}

/** The start, the middle and the end of a long text: a page may open with another language's menu. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const third = sampleLength / 3;
  const middle = Math.floor((text.length - third) / 2);
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`;
}

function scoreAll(words: readonly string[]): [string, number][] {
  const scores = Object.entries(profiles).map(([code, profile]): [string, number] => {
    const [letters = '', ...common] = profile.split(' ');
    const known = new Set(common);
    const telling = new RegExp(`[${letters}]`);
    let hits = 0;
    for (const word of words) hits += known.has(word) ? 1 : telling.test(word) ? letterWeight : 0;
    return [code, hits / Math.max(1, words.length)];
  });
  return scores.sort((a, b) => b[1] - a[1]);
}

/** The language of a script that only one language of the list uses, when most letters are in it; else null. */
function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, language] of Object.entries(scripts)) {
    const count = sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
    // Japanese mixes kana with Han, so that a tenth of kana is enough.
    if (count > letters * (language === 'ja' ? 0.1 : 0.5)) return language;
  }
  return null;
}

/** Languages that share a script with the one it usually means (Persian, Urdu; Yiddish; Marathi). */
const kin: Readonly<Record<string, string>> = { fa: 'ar', ur: 'ar', ps: 'ar', ckb: 'ar', yi: 'he', mr: 'hi', ne: 'hi', yue: 'zh' };

function sameScript(stated: string, language: string): boolean {
  return stated === language || (Object.hasOwn(kin, stated) && kin[stated] === language);
}
