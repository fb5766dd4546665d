// Starting other programs from the project's scripts; plain Node without dependencies.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Absolute path of a file of the project. */
export function fromRoot(path) {
  return join(root, path);
}

/** Runs a program in the project's folder, its output shown. Throws when it fails. */
export function run(program, args, options = {}) {
  const status = statusOf(program, args, options);
  if (status !== 0) throw new Error(`Failed (${status}): ${[program, ...args].join(' ')}`);
}

/** Runs a JavaScript file of the project with the Node that runs this one. Throws when it fails. */
export function runNode(file, args, options) {
  run(process.execPath, [fromRoot(file), ...args], options);
}

/** Exit code of a program run in the project's folder, its output shown; a text where it did not start or was killed. */
export function statusOf(program, args, options = {}) {
  process.stdout.write(`\n> ${[program === process.execPath ? 'node' : program, ...args].join(' ').replaceAll(root, '')}\n`);
  const { status, signal, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  return error?.message ?? signal ?? status;
}

/** Whether a program is there, ends well and says something. */
export function succeeds(program, args) {
  const { status, stdout } = spawnSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 && stdout.length > 0;
}
