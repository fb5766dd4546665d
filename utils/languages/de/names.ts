import type { NameRules } from '../name-rules';
import { inflection } from './inflection';
import { organisations } from './organisations';
import { people } from './people';
import { places } from './places';
import { roles } from './roles';

export const names: NameRules = { inflection, people, roles, organisations, places };
