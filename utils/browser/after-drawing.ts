/** Where nothing is painted (a panel that is hidden) it is not waited for longer, ms. */
const patience = 100;

/** Resolves when what was changed just now has been painted, so that work which is not seen does not delay it. Never rejects. */
export function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, patience);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // The frame is painted when its callbacks are done.
      setTimeout(resolve);
    });
  });
}
