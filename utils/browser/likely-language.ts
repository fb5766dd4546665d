/** Where the language of the last article is remembered: it is most likely the next one's. Not a setting, so it is kept on this machine only. */
const place = 'konspekt.language';

/** The language that the next article is likely to be in (BCP 47 primary subtag); null before the first article. */
export function likelyLanguage(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    // Where a browser keeps nothing for us there is no guess.
    return null;
  }
}

/** Remembers the language of what was read. */
export function rememberLanguage(code: string | null): void {
  if (code !== null) localStorage.setItem(place, code);
}
