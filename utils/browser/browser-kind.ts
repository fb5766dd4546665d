import { browser } from 'wxt/browser';

/** Which sort of browser this is, by what it can do: phones have no shortcuts, Chrome no sidebar. */
export function browserKind(): 'chrome' | 'firefox' | 'phone' {
  // Absent there, whatever the types say.
  if (!(browser.commands as typeof browser.commands | undefined)) return 'phone';
  return browser.runtime.getURL('/welcome.html').startsWith('moz-') ? 'firefox' : 'chrome';
}
