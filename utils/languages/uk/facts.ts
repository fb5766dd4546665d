import type { FactRules } from '../fact-rules';

export const facts: FactRules = {};
