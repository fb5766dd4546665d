import type { Browser } from 'puppeteer-core';
import { callSource } from './call-source';
import type { Json } from './driver';

/** The scope of the browser's own window: toolbar, panels, installed extensions. */
export interface Privileged {
  /** Runs a self-contained function there; arguments and result are JSON. Rejects with what the function throws. */
  run<Arguments extends Json[], Result>(
    windowFunction: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Tree {
  contexts: { context: string; url: string }[];
}
interface Outcome {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/**
 * Opens the scope through WebDriver BiDi. Puppeteer has the connection but does not publish it, hence the one cast;
 * its version is pinned.
 */
export async function connectPrivileged(browser: Browser): Promise<Privileged> {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, params: object) => (await connection.send(method, params)).result;
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const context = contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox has no browser window');
  return {
    async run(windowFunction, ...args) {
      const outcome = (await send('script.callFunction', {
        functionDeclaration: `async () => JSON.stringify({ value: await ${callSource(windowFunction, args)} })`,
        awaitPromise: true,
        target: { context },
      })) as Outcome;
      if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails?.text);
      return (JSON.parse(outcome.result?.value ?? '{}') as { value: never }).value;
    },
  };
}
