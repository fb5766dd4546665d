import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from './project';

const read = (path: string) => readFileSync(projectPath(path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

describe('a release', () => {
  it('has one version, and what it brings is written under it first', () => {
    const [newest = ''] = [...read('CHANGELOG.md').matchAll(/^## (\S+)/gm)].map(([, name]) => name ?? '');
    expect(newest).toBe(version);
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version, packages: { '': { version } } });
  });

  it('lists versions from the newest to the oldest, each once', () => {
    const versions = [...read('CHANGELOG.md').matchAll(/^## (\d+)\.(\d+)\.(\d+)/gm)].map(([, ...parts]) => parts.map(Number));
    const order = versions.map(([major = 0, minor = 0, patch = 0]) => major * 1e6 + minor * 1e3 + patch);
    expect(order).toEqual([...new Set(order)].sort((a, b) => b - a));
  });
});

describe('the listings of the stores', () => {
  const languages = readdirSync(projectPath('public/_locales'));
  const listing = (language: string) => read(`docs/store/listing-${language}.md`);
  const section = (text: string, title: string) => text.split(/^## /m).find((part) => part.startsWith(title))?.slice(title.length).trim() ?? '';
  const names = { en: ['Name', 'Summary', 'Description'], uk: ['Назва', 'Короткий опис', 'Опис'] } as Record<string, [string, string, string]>;

  it.each(languages)('exist in %s and keep to the lengths that both stores allow', (language) => {
    const [name = '', summary = '', description = ''] = (names[language] ?? []).map((title) => section(listing(language), title));
    expect(name.length).toBeGreaterThan(5);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(summary.length).toBeGreaterThan(20);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThanOrEqual(10_000);
  });

  it.each(languages)('name in %s the programs from which notes come in, as the program does', (language) => {
    for (const program of ['Hypothesis', 'Readwise Reader', 'Raindrop', 'Obsidian Web Clipper', 'Diigo', 'W3C']) {
      expect(read(`utils/locale/${language}.ts`)).toMatch(new RegExp(`'transfer\\.import\\.explain': .*${program}`));
      expect(section(listing(language), (names[language] ?? [])[2] ?? '')).toContain(program);
    }
  });

  it('give a reason for every permission, and for no other', () => {
    const reasons = [...read('docs/store/permissions.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '');
    const asked = [...read('wxt.config.ts').matchAll(/permissions: \[([^\]]*)\]/g)].flatMap(([, names]) => [...(names ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name ?? ''));
    expect(asked).toContain('activeTab');
    // The build adds the panel's, and Firefox's list of data is none of permissions.
    expect(reasons.toSorted()).toEqual([...asked.filter((name) => name !== 'none'), 'sidePanel'].toSorted());
  });

  it.each(languages)('have a privacy policy in %s', (language) => {
    expect(existsSync(projectPath(`docs/store/privacy-${language}.md`))).toBe(true);
  });
});
