import type { ValueRules } from '../value-rules';

export const values: ValueRules = {};
