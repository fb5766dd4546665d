import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface Size {
  readonly name: string;
  readonly gzip: number;
  readonly minified: number;
}

async function measure(name: string, source: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { name, minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

/** Bytes of the analysis alone, of each pack, and of the analysis with the packs `codes` in one file. */
export async function measureSizes(codes: readonly string[]): Promise<Size[]> {
  const core = `export { analyze } from './utils/analysis/analyze'; export { detectLanguage } from './utils/languages/detect';`;
  const packs = codes.map((code) => `export { default as ${code} } from './utils/languages/${code}';`);
  return [
    await measure('core', core),
    ...(await Promise.all(codes.map((code, i) => measure(code, packs[i] ?? '')))),
    await measure(['core', ...codes].join(' + '), [core, ...packs].join('\n')),
  ];
}
