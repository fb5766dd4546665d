import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { LaunchOptions, Point } from './driver';
import { findProgram } from './programs';
import { until } from './until';

/**
 * A screen that nobody sees, with a keyboard. What the browser draws outside of pages (its permission prompt, its
 * menus, its shortcuts) answers only to real input, which headless browsers do not take, and tells no program that it
 * is there: whether it is, the screen itself must show.
 */
export interface Desktop {
  /** For the environment of programs that shall open their windows there. */
  readonly display: string;
  /** Presses a key or a chord as X names it, e.g. `Return`, `alt+shift+h`. */
  press(chord: string): void;
  /** Presses a key until it changes something on the screen, and waits for the change to end. */
  pressSeen(chord: string): Promise<void>;
  /** Takes hold of what is at one point of the screen and lets it go at another, in pixels of the screen. */
  drag(from: Point, to: Point): Promise<void>;
  /** Waits until what is drawn is drawn. */
  still(): Promise<void>;
  /** Gives the keyboard to the window of a program, by its X class. No window manager runs here that would do so. */
  focus(windowClass: string): void;
  close(): void;
}

/** How long a screen must not change to be taken for finished, ms: longer than the pauses of a busy machine. */
const stillFor = 500;
/** How long a key may take to show, ms, before it is pressed again: what just opened takes no keys for a moment. */
const keyPatience = 3_000;

/** The desktop that a browser was launched on; throws when it has none. */
export function desktopOf({ window }: LaunchOptions): Desktop {
  if (window === undefined || !('press' in window)) throw new Error('Browsers take this only from a real mouse or keyboard: launch it on a desktop');
  return window;
}

/** A shortcut as browsers write it (`Alt+Shift+H`), as X writes it. */
export function asChord(shortcut: string): string {
  return shortcut.toLowerCase().replace('command', 'super');
}

/** Starts a virtual screen under a free number. */
export async function startDesktop(): Promise<Desktop> {
  // The server keeps the screen's pixels in a file of this folder.
  const pixels = mkdtempSync(join(tmpdir(), 'konspekt-screen-'));
  const screen = spawn(
    findProgram('xvfb'),
    ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-fbdir', pixels],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = `:${await firstLine(screen)}`;
  const xdotool = findProgram('xdotool');
  const type = (...commands: string[]) => void execFileSync(xdotool, commands, { env: { ...process.env, DISPLAY: display } });
  const picture = () => createHash('sha1').update(readFileSync(join(pixels, 'Xvfb_screen0'))).digest('hex');
  const still = async () => {
    let [last, since] = [picture(), Date.now()];
    await until('the screen to stand still', () => {
      const now = picture();
      if (now !== last) [last, since] = [now, Date.now()];
      return Date.now() - since >= stillFor;
    });
  };
  return {
    display,
    press: (chord) => type('key', chord),
    still,
    async drag(from, to) {
      // A hand rests on a thing before it takes it; what is dragged is made ready meanwhile.
      type('mousemove', `${from.x}`, `${from.y}`);
      await still();
      type('mousedown', '1');
      // A drag begins only with a movement that is seen to go somewhere, and is over a target only when it has moved there.
      for (const part of [0.05, 0.1, 0.5, 0.95, 1]) {
        type('mousemove', ...[from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part].map((pixel) => `${Math.round(pixel)}`));
        await still();
      }
      type('mouseup', '1');
      await still();
    },
    async pressSeen(chord) {
      const before = picture();
      await until(`${chord} to show on the screen`, async () => {
        type('key', chord);
        return until('a change', () => picture() !== before, keyPatience).catch(() => false);
      });
      await still();
    },
    focus: (windowClass) => type('search', '--onlyvisible', '--class', windowClass, 'windowfocus', '--sync'),
    close() {
      screen.kill();
      rmSync(pixels, { recursive: true, force: true });
    },
  };
}

function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`The virtual screen ended with ${code}`)));
    (screen.stdio[3] as Readable).once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}
