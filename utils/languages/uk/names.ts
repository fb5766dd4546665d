import type { NameRules } from '../name-rules';

export const names: NameRules = {};
