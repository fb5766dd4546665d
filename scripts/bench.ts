/**
 * Speed and size of the analysis: `npm run bench`.
 * Times it on made-up articles beside Readability's parse of the same words in a page and beside compromise on English,
 * all in one run, since times of different machines and days do not compare. Exits with 1 when a bar is not reached.
 */
import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import { parseHTML } from 'linkedom';
import { analyze } from '../utils/analysis/analyze';
import { articleFromText } from '../utils/analysis/article-from-text';
import { loadLanguage } from '../utils/languages';
import { makeArticle, makePage } from './bench/article';
import { measureSizes } from './bench/size';
import { inMs, time } from './bench/timing';

const bars = { median: 10, p95: 30, growth: 1.5, kilobytes: 45 };
const articles = 60;
const title = 'Council approves plan for flooded schools';
const published = '2031-05-07';

const problems: string[] = [];
const demand = (holds: boolean, problem: string) => {
  if (!holds) problems.push(problem);
};

for (const code of ['uk', 'en']) {
  const language = await loadLanguage(code);
  const run = (text: string) => analyze(articleFromText(text, { title, published, language: code }), language);
  const texts = Array.from({ length: articles }, (_, i) => makeArticle(code, 1000, i + 1));
  // A popup is a program that has just begun: what the tables of a language cost is paid at every click.
  console.log(`${code}: first article of a new program  ${inMs(time(texts.slice(0, 1), run, 0).median)}`);
  const ours = time(texts, run);
  console.log(`${code}: analysis of 1,000 words  median ${inMs(ours.median)}, p95 ${inMs(ours.p95)}`);
  demand(ours.median <= bars.median, `${code}: median ${inMs(ours.median)} is over ${bars.median} ms`);
  demand(ours.p95 <= bars.p95, `${code}: p95 ${inMs(ours.p95)} is over ${bars.p95} ms`);

  const short = time(Array.from({ length: 20 }, (_, i) => makeArticle(code, 5000, i + 1)), run).median;
  const long = time(Array.from({ length: 5 }, (_, i) => makeArticle(code, 50_000, i + 1)), run).median;
  const growth = long / short / 10;
  console.log(`    5,000 words ${inMs(short)}, 50,000 words ${inMs(long)}: ${growth.toFixed(2)} of linear growth`);
  demand(growth <= bars.growth, `${code}: time grows ${growth.toFixed(2)} times as fast as the text`);

  const pages = texts.slice(0, 30).map((text) => makePage(text, title));
  const readability = time(pages.map((page) => parseHTML(page).document), (document) => new Readability(document.cloneNode(true) as unknown as Document).parse());
  console.log(`    Readability's parse of the same words  median ${inMs(readability.median)}; the analysis takes ${(ours.median / readability.median).toFixed(2)} of it`);
  if (code === 'en') {
    const theirs = time(texts.slice(0, 30), (text) => {
      const doc = nlp(text);
      return [doc.people().json(), doc.organizations().json(), doc.quotations().json()];
    });
    console.log(`    compromise: people, organisations, quotations  median ${inMs(theirs.median)}; the analysis takes ${(ours.median / theirs.median).toFixed(2)} of it`);
  }
}

const sizes = await measureSizes(['uk', 'en']);
for (const { name, gzip, minified } of sizes) console.log(`${name.padEnd(16)} ${(gzip / 1000).toFixed(1)} kB gzip, ${(minified / 1000).toFixed(1)} kB minified`);
const all = (sizes.at(-1)?.gzip ?? 0) / 1000;
demand(all <= bars.kilobytes, `core and packs are ${all.toFixed(1)} kB gzip, over ${bars.kilobytes} kB`);

for (const problem of problems) console.error(`bar not reached: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
