import { analyze } from '../../utils/analysis/analyze';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { Participant } from '../../utils/analysis/analysis';
import { slice } from '../../utils/text/span';
import { loadLanguage } from '../../utils/languages';
import { expected } from './case';
import type { Check } from './case';

interface Wanted {
  readonly name: string;
  readonly kind: 'person' | 'org';
  readonly role?: string;
  readonly roleOptional?: boolean;
  readonly count: number;
  readonly mentions?: readonly string[];
  readonly aliases?: readonly string[];
}

/** Every expected participant is there with its name, kind, role and count, nobody else is, and nobody is merged who must not be. */
export const check: Check = async (hardCase) => {
  const language = await loadLanguage(hardCase.lang);
  if (language === null) return [`no pack for ${hardCase.lang}`];
  const article = articleFromText(hardCase.text, { language: hardCase.lang });
  const { participants } = analyze(article, language);
  const wanted = expected<Wanted>(hardCase, 'participants');
  const problems = wanted.flatMap((want) => compare(want, participants, hardCase.text));
  for (const found of participants) {
    if (!wanted.some((want) => fold(want.name) === fold(found.name))) problems.push(`not expected: ${found.name} (${found.kind})`);
  }
  for (const pair of expected<string[]>(hardCase, 'mustNotMerge')) {
    const merged = participants.some((found) => pair.every((name) => [found.name, ...found.aliases].some((form) => fold(form) === fold(name))));
    if (merged) problems.push(`merged: ${pair.join(' + ')}`);
  }
  return problems;
};

function compare(want: Wanted, participants: readonly Participant[], text: string): string[] {
  const found = participants.find((participant) => fold(participant.name) === fold(want.name));
  if (!found) return [`not found: ${want.name}`];
  const forms = found.mentions.map((mention) => fold(slice(text, mention)));
  const problems: string[] = [];
  if (found.kind !== (want.kind === 'org' ? 'organisation' : 'person')) problems.push(`${want.name} is a ${found.kind}`);
  if (want.role !== undefined && !want.roleOptional && fold(found.role ?? '') !== fold(want.role)) problems.push(`role of ${want.name}: ${found.role}`);
  if (found.mentions.length !== want.count) problems.push(`${want.name} named ${found.mentions.length} times, not ${want.count}: ${forms.join(', ')}`);
  for (const mention of want.mentions ?? []) if (!forms.includes(fold(mention))) problems.push(`${want.name} not seen as ${mention}`);
  for (const alias of want.aliases ?? []) if (![found.name, ...found.aliases].some((form) => fold(form) === fold(alias))) problems.push(`${want.name} has no alias ${alias}`);
  return problems;
}

const fold = (name: string) => name.toLowerCase().replace(/['’ʼ]/g, '’').replace(/[«»"“”]/g, '').trim();
