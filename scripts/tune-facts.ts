import { readFileSync, writeFileSync } from 'node:fs';
import { articleFromText } from '../utils/analysis/article-from-text';
import { findCandidates } from '../utils/analysis/facts/candidates';
import { readFeatures } from '../utils/analysis/facts/features';
import type { Features } from '../utils/analysis/facts/features';
import { score, select } from '../utils/analysis/facts/select';
import { featureNames } from '../utils/analysis/facts/weights';
import type { Diversity, Weights } from '../utils/analysis/facts/weights';
import type { Candidate } from '../utils/analysis/facts/candidates';
import { findParticipants } from '../utils/analysis/participants';
import { prepare } from '../utils/analysis/prepare';
import { findValues } from '../utils/analysis/values';
import { loadLanguage } from '../utils/languages';
import type { Span } from '../utils/text/span';
import { overlap } from '../utils/text/span';

/**
 * Learns the weights of the features of a fact from sets of articles with their key sentences marked, and tells by
 * cross-validation how good weights learnt in this way are on articles they were not learnt from.
 *
 *   tune-facts.ts SET.jsonl … [--write weights.json]
 *
 * A set has one `{lang, text, facts: [{start, end}]}` a line.
 */
interface Example {
  readonly set: string;
  readonly list: readonly Candidate[];
  readonly features: readonly Features[];
  readonly labels: readonly number[];
  readonly gold: readonly Span[];
  readonly lead: number;
}

const folds = 8;
const epochs = 400;
const rate = 0.5;
const decays = [0.001, 0.003];
const diversities: readonly Diversity[] = [0.6, 0.75].flatMap((most) => [0, 0.2, 0.4, 0.6, 0.8].map((penalty) => ({ penalty, most })));

const hits = (span: Span, gold: readonly Span[]) => gold.some((fact) => overlap(span, fact) / Math.min(span.end - span.start, fact.end - fact.start) >= 0.6);

async function read(file: string): Promise<Example[]> {
  const examples: Example[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { lang, text, facts: gold } = JSON.parse(line) as { lang: string; text: string; facts: Span[] };
    const language = await loadLanguage(lang);
    const document = prepare(articleFromText(text), language);
    const candidates = findCandidates(document, language?.facts ?? null);
    const participants = language ? findParticipants(document, language) : [];
    const values = language ? findValues(document, language) : [];
    const features = readFeatures(candidates, { document, participants, values, rules: language?.facts ?? null });
    // Spans of the normalised text serve: in running text its offsets differ from the article's by a character at most.
    const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map((s) => ({ start: s.index, end: s.index + s.segment.trimEnd().length }));
    const lead = sentences.filter((s) => s.end - s.start > 40).slice(1, gold.length + 1).filter((s) => hits(s, gold)).length / gold.length;
    examples.push({ set: file, list: candidates.list, features, labels: candidates.list.map((c) => (hits(c, gold) ? 1 : 0)), gold, lead });
  }
  return examples;
}

/** Logistic regression by gradient descent, with every article weighing the same. */
function learn(examples: readonly Example[], decay: number): Weights {
  const weights: Record<string, number> = Object.fromEntries([...featureNames, 'bias'].map((name) => [name, 0]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    const gradient: Record<string, number> = {};
    for (const { features, labels } of examples) {
      features.forEach((row, i) => {
        const error = (score(row, weights as Weights) - (labels[i] ?? 0)) / features.length;
        for (const name of featureNames) gradient[name] = (gradient[name] ?? 0) + error * row[name];
        gradient.bias = (gradient.bias ?? 0) + error;
      });
    }
    for (const name of [...featureNames, 'bias']) {
      weights[name] = (weights[name] ?? 0) - rate * 4 * ((gradient[name] ?? 0) / examples.length + (name === 'bias' ? 0 : decay * (weights[name] ?? 0)));
    }
  }
  return weights as Weights;
}

function precision({ list, features, gold }: Example, weights: Weights, diversity: Diversity): number {
  const chosen = select(list, features.map((row) => score(row, weights)), gold.length, diversity);
  return chosen.filter(({ index }) => list[index] && hits(list[index], gold)).length / gold.length;
}

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

function report(name: string, examples: readonly Example[], scores: readonly number[]): void {
  for (const set of new Set(examples.map((example) => example.set))) {
    const rows = examples.map((example, i) => ({ example, score: scores[i] ?? 0 })).filter(({ example }) => example.set === set);
    const ours = mean(rows.map((row) => row.score));
    const lead = mean(rows.map((row) => row.example.lead));
    console.log(`${name} ${set.split('/').at(-1)}: precision ${(ours * 100).toFixed(1)}, lead ${(lead * 100).toFixed(1)}, over lead ${(ours / lead).toFixed(3)}`);
  }
}

/** For every fold the weights learnt from the others. */
function learnFolds(examples: readonly Example[], decay: number): Weights[] {
  return Array.from({ length: folds }, (_, fold) => learn(examples.filter((_example, i) => i % folds !== fold), decay));
}

async function main(args: string[]): Promise<void> {
  const at = args.indexOf('--write');
  const target = at >= 0 ? args.splice(at, 2)[1] : undefined;
  const examples = (await Promise.all(args.map(read))).flat();
  const reach = mean(examples.map(({ labels, gold }) => Math.min(1, labels.filter(Boolean).length / gold.length)));
  console.log(`${examples.length} articles; gold sentences among the candidates: ${(reach * 100).toFixed(1)} %`);
  let best: { decay: number; diversity: Diversity; scores: number[] } | null = null;
  for (const decay of decays) {
    const learnt = learnFolds(examples, decay);
    for (const diversity of diversities) {
      const scores = examples.map((example, i) => precision(example, learnt[i % folds] as Weights, diversity));
      console.log(`decay ${decay}, penalty ${diversity.penalty}, most ${diversity.most}: ${(mean(scores) * 100).toFixed(1)}`);
      if (!best || mean(scores) > mean(best.scores)) best = { decay, diversity, scores };
    }
  }
  if (!best) return;
  report('cross-validated', examples, best.scores);
  const weights = learn(examples, best.decay);
  report('learnt from all', examples, examples.map((example) => precision(example, weights, best.diversity)));
  const rounded = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100]));
  console.log(rounded, best.diversity);
  if (target) writeFileSync(target, JSON.stringify({ weights: rounded, diversity: best.diversity }, null, 2));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
