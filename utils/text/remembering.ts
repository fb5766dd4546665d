/** Answers kept at most; a long text has a few thousand different words. */
const MOST = 30_000;

/**
 * The function `read` with a memory: what it says of a word is found out once. `read` must give the same for the same
 * word; it is asked again for words that were forgotten because there were too many.
 */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(word, (answer = read(word)));
    }
    return answer;
  };
}
