import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath } from './project';

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** Exit code of the gate over a report with these findings. */
function judge(report: { errors?: readonly Finding[]; warnings?: readonly Finding[] }) {
  const folder = mkdtempSync(join(tmpdir(), 'konspekt-lint-'));
  try {
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ errors: [], warnings: [], ...report }));
    return spawnSync(process.execPath, [projectPath('scripts/lint-firefox.mjs'), join(folder, 'report.json')]).status;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const innerHtml = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };

describe("the gate over Mozilla's linter", () => {
  it('passes a clean report and the warnings that are explained', () => {
    expect(judge({ warnings: [{ ...innerHtml, file: 'extract.js' }] })).toBe(0);
  });

  it('fails for any error', () => {
    expect(judge({ errors: [{ code: 'MANIFEST_FIELD_INVALID', file: 'manifest.json', message: '' }] })).toBe(1);
  });

  it('fails for the same warning in a script that has no reason for it', () => {
    expect(judge({ warnings: [{ ...innerHtml, file: 'content-scripts/highlighter.js' }] })).toBe(1);
  });

  it('fails for a warning that nobody has explained', () => {
    expect(judge({ warnings: [{ code: 'DANGEROUS_EVAL', file: 'chunks/popup.js', message: '' }] })).toBe(1);
  });
});
