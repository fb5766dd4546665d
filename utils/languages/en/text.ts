import type { TextRules } from '../text-rules';

export const text: TextRules = {};
