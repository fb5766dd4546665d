import type { Random } from './random';
import type { Bank } from './words';

/** One sentence of invented news, plain text. */
export function sentence(bank: Bank, random: Random): string {
  const kind = random.next();
  if (kind < 0.2) return quotation(bank, random);
  return capital(clause(bank, random, kind < 0.55)) + bank.stop;
}

function clause(bank: Bank, random: Random, withTail: boolean): string {
  const parts = [random.pick(bank.subjects), random.pick(bank.verbs), random.pick(bank.objects)];
  // Japanese puts the verb last, and its places before it.
  const phrases = bank.code === 'ja' ? [parts[0], random.pick(bank.places), parts[2], parts[1]] : [...parts, random.pick(bank.places)];
  const words = phrases.flatMap((phrase) => (random.chance(0.5) ? [coin(bank, random), enriched(phrase as string, bank, random)] : [enriched(phrase as string, bank, random)]));
  const time = random.chance(0.4) ? random.pick(bank.times) + bank.space : '';
  const tail = withTail ? (bank.code === 'ja' ? bank.stop : bank.comma) + enriched(random.pick(bank.tails), bank, random) : '';
  return time + words.join(bank.space) + tail;
}

function quotation(bank: Bank, random: Random): string {
  const [open, close] = bank.quotes;
  const words = capital(clause(bank, random, random.chance(0.5)));
  const said = [random.pick(bank.said), random.pick(bank.names)];
  if (bank.code === 'ja') return `${open}${words}${close}${said[0]}${bank.stop}${said[1]}は${random.pick(bank.places)}取材に応じた${bank.stop}`;
  return bank.code === 'uk' ? `${open}${words}${close}, — ${said.join(' ')}${bank.stop}` : `${open}${words}${close}${bank.comma}${said.join(' ')}${bank.stop}`;
}

const SYLLABLES: Readonly<Record<string, string>> = {
  en: 'har wick del mor ston bel ham ley dra fen cor win thar low gate ber nal sey rock field mar tin dale hurst',
  uk: 'за ліс вер бо гай дол мир слав ко ру тин щен бор ниць ка ля хів ще дра гор же лець ва ший но',
  de: 'bach stein wal den hof lin gen berg au tal rei mer horst win kel feld see ro then burg schlag holz ner',
  pl: 'za le wo da brze sko mir cho ław ów gó ra kie lec pa niew bo row sta czy no wi dół nia',
  ja: '山 川 田 本 中 島 原 木 村 井 石 松 竹 梅 森 林 橋 浜 沢 谷 岡 崎 江 津 波 岩 宮 寺 杉 藤',
  ar: 'نور سال مي دان را فا لي كر بو حم زا ني تم رو سي وا هد جا بر عم شر قا دي لو',
};

/** A word of invented names and numbers: real news is full of words that stand in it only once. */
function coin(bank: Bank, random: Random): string {
  if (random.chance(0.2)) return `${random.between(3, 9870)}`;
  const syllables = (SYLLABLES[bank.code] as string).split(' ');
  return Array.from({ length: random.between(2, bank.code === 'ja' ? 3 : 4) }, () => random.pick(syllables)).join('');
}

/** A phrase with, often, a word of its own inside, so that the same phrase seldom stands twice. */
function enriched(phrase: string, bank: Bank, random: Random): string {
  const words = phrase.split(bank.space);
  if (words.length < 3 || random.chance(0.4)) return phrase;
  words.splice(random.between(1, words.length - 1), 0, coin(bank, random));
  return words.join(bank.space);
}

/** A headline: a clause without an end mark. */
export function headline(bank: Bank, random: Random): string {
  return capital([random.pick(bank.subjects), random.pick(bank.verbs), random.pick(bank.objects)].join(bank.space));
}

export function paragraph(bank: Bank, random: Random, sentences = random.between(1, 5)): string[] {
  return Array.from({ length: sentences }, () => sentence(bank, random));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
