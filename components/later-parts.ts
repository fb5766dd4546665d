import { loadedLater } from './loaded-later';

/** What one sees only after a click: their code comes when the rest is drawn. */
export const LaterHighlightsPanel = loadedLater(() => import('./HighlightsPanel').then(({ HighlightsPanel }) => HighlightsPanel));
export const LaterOtherHighlights = loadedLater(() => import('./OtherHighlights').then(({ OtherHighlights }) => OtherHighlights));
export const LaterExplanation = loadedLater(() => import('./explain/Explanation').then(({ Explanation }) => Explanation));
export const LaterCorrectionNotice = loadedLater(() => import('./explain/CorrectionNotice').then(({ CorrectionNotice }) => CorrectionNotice));

/** Loads those of an article, so that the first click shows what it opens at once. */
export async function loadParts(): Promise<void> {
  await Promise.all([LaterHighlightsPanel, LaterExplanation, LaterCorrectionNotice].map((part) => part.preload()));
}
