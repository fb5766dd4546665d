declare const __ANALYSIS_RULES__: string | undefined;

/**
 * Names the rules and word lists that make an analysis: another name means that a kept analysis can be made anew. The build puts
 * in a digest of their source files, so that no one has to remember it; outside a build it is `development`.
 */
export const rulesVersion: string = typeof __ANALYSIS_RULES__ === 'undefined' ? 'development' : __ANALYSIS_RULES__;
