import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCommand, differences } from '../../scripts/zip-verify.mjs';
import { projectPath } from './project';

let place: string;

/** A build with two files, written in the given order and at the given second. */
function build(name: string, files: readonly string[], second: number): string {
  const folder = join(place, name);
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  for (const file of files) {
    writeFileSync(join(folder, file), `content of ${file}`);
    utimesSync(join(folder, file), second, second);
  }
  return folder;
}

function pack(folder: string, zone: string): Buffer {
  const file = join(place, 'out.zip');
  const { status, stderr } = spawnSync(process.execPath, [projectPath('scripts/zip.mjs'), folder, file], { encoding: 'utf8', env: { ...process.env, TZ: zone } });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(file);
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'konspekt-zip-'));
});
afterEach(() => rmSync(place, { recursive: true }));

describe('a package for the stores', () => {
  it('is the same to the byte whenever, wherever and in whatever order its files were written', () => {
    const one = pack(build('one', ['manifest.json', 'chunks/a.js'], 1_700_000_000), 'Europe/Kyiv');
    const other = pack(build('other', ['chunks/a.js', 'manifest.json'], 1_800_000_000), 'America/New_York');
    expect(one.equals(other)).toBe(true);
  });

  it('holds every file under its own name, as it is', () => {
    const files = unzipSync(pack(build('one', ['manifest.json', 'chunks/a.js'], 1_700_000_000), 'UTC'));
    expect(Object.keys(files)).toEqual(['chunks/a.js', 'manifest.json']);
    expect(new TextDecoder().decode(files['chunks/a.js'])).toBe('content of chunks/a.js');
  });

  it('differs when a file does', () => {
    const folder = build('one', ['manifest.json'], 1_700_000_000);
    const before = pack(folder, 'UTC');
    writeFileSync(join(folder, 'manifest.json'), '{}');
    expect(pack(folder, 'UTC').equals(before)).toBe(false);
  });
});

describe('the proof that packages can be made again', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('builds the sources by what the README says', () => {
    expect(buildCommand(readFileSync(projectPath('README.md'), 'utf8'))).toBe('npm install && npm run build && npm run build:firefox');
    expect(() => buildCommand('# Konspekt')).toThrow('does not say how');
  });

  it('names what differs, and what only one side has', () => {
    const one = { 'a.zip': bytes('a'), 'b.zip': bytes('b'), 'c.zip': bytes('c') };
    expect(differences(one, { ...one })).toEqual([]);
    expect(differences(one, { 'a.zip': bytes('a'), 'b.zip': bytes('B'), 'd.zip': bytes('d') })).toEqual(['b.zip', 'c.zip', 'd.zip']);
  });
});
