import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyzeInput } from './analyze/analyze-input';
import { markdown } from './analyze/markdown';
import { record } from './analyze/record';

const USAGE = `usage: analyze page.html [--json]            a readable report of a saved page, or its whole analysis
       analyze text.txt [--json] [--lang CODE] the same for plain text
       analyze --jsonl < IN > OUT              one document a line: {id, text, title?, lang?} or {id, html, url?}`;

/** One document a line; what fails is told on its line, and the run goes on. */
async function runLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
  }
}

async function answer(line: string): Promise<unknown> {
  let id: unknown = null;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== 'object' || input === null) throw new Error('a line must be a JSON object');
    id = 'id' in input ? input.id : null;
    return record(id, await analyzeInput(input));
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function runFile(file: string, json: boolean, lang: string | undefined): Promise<void> {
  const content = readFileSync(file, 'utf8');
  const isPage = /\.x?html?$/i.test(file) || /^\s*</.test(content);
  const result = await analyzeInput({ ...(isPage ? { html: content } : { text: content }), ...(lang ? { lang } : {}) });
  process.stdout.write(json ? `${JSON.stringify({ article: result.article, analysis: result.analysis }, null, 2)}\n` : markdown(result));
}

async function main(args: string[]): Promise<void> {
  const at = args.indexOf('--lang');
  const lang = at >= 0 ? args.splice(at, 2)[1] : undefined;
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const [file] = args.filter((arg) => !arg.startsWith('--'));
  if (flags.has('--jsonl')) await runLines();
  else if (file !== undefined) await runFile(file, flags.has('--json'), lang);
  else throw new Error(USAGE);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
