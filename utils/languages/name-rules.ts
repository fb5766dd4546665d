import type { InflectionRules } from './inflection-rules';
import type { OrganisationRules } from './organisation-rules';
import type { PeopleRules } from './people-rules';
import type { PlaceNames } from './place-names';
import type { RoleRules } from './role-rules';

/** What analysis asks of a language about the names of people and organisations. All words are in lower case unless said. */
export interface NameRules {
  readonly inflection: InflectionRules;
  readonly people: PeopleRules;
  readonly roles: RoleRules;
  readonly organisations: OrganisationRules;
  readonly places: PlaceNames;
}
