/** The four parts of the popup, in their order. */
export const panels = ['facts', 'participants', 'quotes', 'highlights'] as const;
export type PanelId = (typeof panels)[number];
