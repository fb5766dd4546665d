import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { ja } from './ja';
import { pl } from './pl';
import { uk } from './uk';

export type { Bank } from './bank';
export const banks = { ar, de, en, ja, pl, uk } as const;
