import { drawName } from '../../documents/bearer/bearer.ts';
import type { Offices } from '../../documents/issue/issue.ts';
import { issue } from '../../documents/issue/issue.ts';
import type { Making } from '../../documents/issue/making.ts';
import { groupsOf, latinName } from '../../documents/issue/spelling.ts';
import { stateFacts } from '../../documents/states/profiles.ts';
import type { Stream } from '../../random/stream.ts';

/** The same document of somebody who differs in sex, or in the people from which the name comes, and in nothing else. */
export const otherBearer = (making: Making, offices: Offices, source: Stream): Making => {
  const { particulars } = making;
  const { bearer, facts } = particulars;
  const own = source.child('twin');
  if (own.chance(500)) {
    const sex = bearer.sex === 'F' ? 'M' : 'F';
    return issue(offices, { ...particulars, bearer: { ...bearer, sex } });
  }
  const other = own.pick(stateFacts.filter(({ state }) => state !== facts.state));
  const name = latinName(groupsOf(other, drawName(other, bearer.sex === 'F', own.child('name'))));
  const groups = groupsOf(facts, name);
  return issue(offices, { ...particulars, bearer: { ...bearer, name }, name, groups });
};
