import { readFollowTheMoney } from '@amirani/network/formats';
import { propertiesOf } from '@amirani/network/schema';
import { EXISTENCE } from '@amirani/network/statements';
import { pick } from '@platform/server/database/pick.ts';
import type { Grading } from '../../api/types.ts';
import { needsDecision, refusalOfStatement } from '../statements/faults.ts';
import type { Plan, PlannedStatement, Planning } from './plan.ts';

/**
 * Reads entities and statements of FollowTheMoney. What somebody elsewhere decided (that two are one, that somebody is a
 * suspect) is not taken over: it is said, and decided here or not.
 */
export const planFtm = (text: string, grading: Grading, planning: Planning): Plan | undefined => {
  const { exhibit, by, at, idOf } = planning;
  const read = readFollowTheMoney(text, {
    item: exhibit.id,
    by,
    at: at.toISOString(),
    reliability: grading.source,
    credibility: grading.information,
  });
  if (read.statements.length === 0) return undefined;
  const problems: Plan['problems'][number][] = [
    ...read.problems.map(({ code, at: place }) => ({ code, facts: { place } })),
    ...read.decisions.map(({ id }) => ({ code: 'network.format.not-read', facts: { place: id } })),
  ];
  const statements: PlannedStatement[] = [];
  const own = (id: string): string => idOf('ftm', exhibit.id, id);
  for (const one of read.statements) {
    if (one.property === EXISTENCE || isUncategorised(one)) continue;
    const isOther = propertiesOf(one.schema).get(one.property)?.type === 'entity';
    const statement: PlannedStatement = {
      subject: own(one.subject),
      schema: one.schema,
      property: one.property,
      value: isOther ? own(one.value) : one.value,
      ...pick(one, 'kind', 'original', 'language'),
      fromTime: one.from,
      untilTime: one.until,
      reliability: one.reliability,
      credibility: one.credibility,
      exhibit: exhibit.id,
      locator: one.source.locator ?? '',
    };
    const refusal = refusalOfStatement({ id: 'planned', ...statement }, planning);
    if (refusal === undefined) statements.push(statement);
    else
      problems.push({
        code: refusal,
        field: one.property,
        ...(needsDecision(statement) ? { facts: { at: one.source.locator ?? '' } } : {}),
      });
  }
  return { rows: read.statements.length, statements, refused: {}, problems };
};

/** True for a missing category. It accuses no one, so it needs no decision (R40). */
const isUncategorised = ({
  property,
  value,
}: {
  readonly property: string;
  readonly value: string;
}) => property === 'category' && value === 'uncategorised';
