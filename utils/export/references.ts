import type { Author } from './authors';
import { fullName } from './authors';
import type { Citation } from './citation';
import type { CivilMoment } from './moment';

/** Months as ДСТУ 3582:2013 shortens them. */
const dstuMonths = ['січ.', 'лют.', 'берез.', 'квіт.', 'трав.', 'черв.', 'лип.', 'серп.', 'верес.', 'жовт.', 'листоп.', 'груд.'];
const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const two = (number: number): string => String(number).padStart(2, '0');

/** `О. І.`, `J.-P.`: the first letter of each part of a given name. */
function initials(given: string): string {
  const letter = (part: string): string => [...part].find((character) => /\p{L}/u.test(character))?.toUpperCase() ?? '';
  return given
    .split(' ')
    .map((name) => name.split('-').map(letter).filter((one) => one !== '').map((one) => `${one}.`).join('-'))
    .filter((name) => name !== '')
    .join(' ');
}

/** The sentence with a full stop unless it ends with a mark of its own. */
const closed = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`);

const dstuName = (author: Author): string => (author.kind === 'person' ? `${author.family} ${initials(author.given)}` : author.name);

/** The authors without the outlet itself, which is named as the source: once is enough. */
const named = ({ authors, site }: Citation): readonly Author[] => authors.filter((author) => author.kind === 'person' || author.name.toLowerCase() !== site.toLowerCase());

/** A reference to an online article after ДСТУ 8302:2015. */
export function dstuReference(cited: Citation): string {
  const { published, accessed } = cited;
  const day = published === null ? '' : published.day === null ? (dstuMonths[published.month - 1] ?? '') : `${published.day} ${dstuMonths[published.month - 1] ?? ''}`;
  const read = accessed === null ? '' : ` (дата звернення: ${two(accessed.day ?? 1)}.${two(accessed.month)}.${accessed.year})`;
  const authors = named(cited);
  const [first] = authors;
  // Up to three stand first; of more only the first is named, after the title.
  const many = first && authors.length > 3 ? ` / ${first.kind === 'person' ? `${initials(first.given)} ${first.family}` : first.name} ${/^(?:uk|$)/u.test(cited.language) ? 'та ін.' : 'et al.'}` : '';
  const parts = [
    many === '' ? authors.map(dstuName).join(', ') : '',
    `${cited.title}${many}`,
    cited.site,
    published === null ? '' : String(published.year),
    day,
  ];
  const known = parts.filter((part) => part !== '').map(closed).join(' ');
  return cited.url === '' ? `${known}${read}` : `${known} URL: ${cited.url}${read}.`;
}

const apaName = (author: Author): string => (author.kind === 'person' ? `${author.family}, ${initials(author.given)}` : author.name);

/** Names with `last` before the last one, and a comma before it from the second (`serial` 2) or third name on. */
function joined(names: readonly string[], last: string, serial: 2 | 3): string {
  if (names.length < 2) return names.join('');
  const comma = names.length >= serial ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${last} ${names.at(-1) ?? ''}`;
}

function apaDate(published: CivilMoment | null): string {
  if (published === null) return 'n.d.';
  const month = englishMonths[published.month - 1] ?? '';
  return `${published.year}, ${month}${published.day === null ? '' : ` ${published.day}`}`;
}

/** A reference-list entry for an online news article in APA style, 7th edition; without italics. */
export function apaReference(cited: Citation): string {
  const date = `(${apaDate(cited.published)}).`;
  const who = joined(cited.authors.map(apaName), '&', 2);
  const head = who === '' ? `${closed(cited.title)} ${date}` : `${closed(who)} ${date} ${closed(cited.title)}`;
  // An outlet that is its own author is not named again as the site.
  const site = named(cited).length < cited.authors.length ? '' : cited.site;
  return [head, site === '' ? '' : closed(site), cited.url].filter((part) => part !== '').join(' ');
}

/** A title as it stands within quotation marks. */
const secondLevel = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’');

/** `(Luhova & Hai, 2026)`; the title stands for authors where there are none. */
export function apaInText(cited: Citation): string {
  const names = cited.authors.map((author) => (author.kind === 'person' ? author.family : author.name));
  const who = names.length === 0 ? `“${secondLevel(cited.title)},”` : names.length > 2 ? `${names[0] ?? ''} et al.,` : `${names.join(' & ')},`;
  return `(${who} ${cited.published === null ? 'n.d.' : cited.published.year})`;
}

/** A note for an online newspaper article in Chicago style (notes and bibliography); without italics. */
export function chicagoNote(cited: Citation): string {
  const { published, accessed } = cited;
  const date = (moment: CivilMoment): string => {
    const month = englishMonths[moment.month - 1] ?? '';
    return moment.day === null ? `${month} ${moment.year}` : `${month} ${moment.day}, ${moment.year}`;
  };
  const authors = named(cited).map(fullName);
  const parts = [
    authors.length > 3 ? `${authors[0] ?? ''} et al.` : joined(authors, 'and', 3),
    // The comma stays after a title that asks or exclaims.
    `“${secondLevel(cited.title)},”`,
    // The manual leaves out the article that opens a newspaper's name.
    cited.site.replace(/^The (?=\S)/u, ''),
    // An access date only where there is no other, as the manual has it.
    published !== null ? date(published) : accessed === null ? '' : `accessed ${date(accessed)}`,
    cited.url,
  ].filter((part) => part !== '');
  const note = parts.join(', ').replace(',”, ', ',” ');
  return note.endsWith(',”') ? `${note.slice(0, -2)}.”` : `${note}.`;
}
