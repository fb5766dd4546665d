/** How long a browser on a busy machine may take for one step, in milliseconds. */
export const PATIENCE = 20_000;

const PAUSE = 50;

/**
 * Asks again and again until the answer is neither null nor false, and resolves to it. Rejects, naming what was awaited
 * and the last error, when `patience` milliseconds have passed.
 */
export async function until<Answer>(
  awaited: string,
  ask: () => Answer | null | false | Promise<Answer | null | false>,
  patience = PATIENCE,
): Promise<Answer> {
  const end = Date.now() + patience;
  let failure = '';
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
      failure = '';
    } catch (error) {
      failure = `; last error: ${String(error)}`;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < end);
  throw new Error(`Waited ${patience} ms in vain for ${awaited}${failure}`);
}
