import type { Language } from '../language';
import { facts } from './facts';
import { names } from './names';
import { quotes } from './quotes';
import { text } from './text';
import { values } from './values';

const language: Language = { code: 'de', text, quotes, names, values, facts };
export default language;
