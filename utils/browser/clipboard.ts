/** Puts text on the clipboard, with HTML beside it for programs that take formatting. Resolves to whether the browser let it. */
export async function copyText(text: string, html: string | null): Promise<boolean> {
  try {
    if (html === null || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) })]);
    return true;
  } catch {
    return false;
  }
}
