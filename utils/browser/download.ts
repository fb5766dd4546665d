/** Offers a text as a file, from the click that asked for it. Needs no permission: the browser's own download of a link. */
export function downloadText(document: Document, text: string, name: string, mime: string): void {
  downloadFile(document, new Blob([text], { type: `${mime};charset=utf-8` }), name);
}

/** As `downloadText`, for a file of any kind. */
export function downloadFile(document: Document, file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
