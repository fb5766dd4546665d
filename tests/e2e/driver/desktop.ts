import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { findProgram } from './programs';

/**
 * A screen that nobody sees, with a keyboard. What the browser draws outside of pages (its permission prompt, its
 * menus, its shortcuts) answers only to real input, which headless browsers do not take.
 */
export interface Desktop {
  /** For the environment of programs that shall open their windows there. */
  readonly display: string;
  /** Presses a key or a chord as X names it, e.g. `Return`, `alt+shift+h`. */
  press(chord: string): void;
  /** Gives the keyboard to the window of a program, by its X class. No window manager runs here that would do so. */
  focus(windowClass: string): void;
  close(): void;
}

/** Starts a virtual screen under a free number. */
export async function startDesktop(): Promise<Desktop> {
  const screen = spawn(
    findProgram('xvfb'),
    ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = `:${await firstLine(screen)}`;
  const xdotool = findProgram('xdotool');
  const type = (...commands: string[]) => void execFileSync(xdotool, commands, { env: { ...process.env, DISPLAY: display } });
  return {
    display,
    press: (chord) => type('key', chord),
    focus: (windowClass) => type('search', '--onlyvisible', '--class', windowClass, 'windowfocus', '--sync'),
    close: () => void screen.kill(),
  };
}

function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`The virtual screen ended with ${code}`)));
    (screen.stdio[3] as Readable).once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}
