import { randomUUID } from 'node:crypto';
import { isA } from '@amirani/network/schema';
import { personCategories } from '@amirani/network/statements';
import type { Transaction } from '@platform/server/database/open.ts';
import { decide, readDecisions } from '@platform/server/decisions/decide.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Entity } from '../../api/types.ts';
import { categoryDecision } from './decisions.ts';
import { insertStatements, withdrawStatements } from './store.ts';
import { seeCase } from './view.ts';

type Category = NonNullable<Entity['category']>;

const subjectOf = (caseId: string, entity: string): string => `${caseId}:${entity}`;

/**
 * Says what a person is in a case. What was said before is withdrawn and remains; where a source states that somebody is a
 * victim, they are kept apart whatever is decided.
 * @throws Problem `http.not-found`, `investigation.category.not-a-person`, `decision.*`
 */
export const categorise = async (
  tx: Transaction,
  caseId: string,
  entity: string,
  category: Category,
  act: Omit<Act, 'act'>,
): Promise<string> => {
  const seen = await seeCase(tx, caseId);
  const id = seen.view.identities.canonical(entity);
  const found = mustFind(seen.view.entities.get(id));
  if (!isA(found.schema, 'Person')) throw new Problem('investigation.category.not-a-person');
  const accuses = category === 'suspect' || category === 'convicted';
  const [before] = await readDecisions(tx, categoryDecision, subjectOf(caseId, id));
  await decide(
    tx,
    categoryDecision,
    before === undefined ? { subject: subjectOf(caseId, id) } : { decision: before.id },
    // The category precedes the reason, so that the history shows what was decided.
    { ...act, act: accuses ? 'accuse' : 'categorise', reason: `${category}: ${act.reason}` },
  );
  const earlier = (found.properties.get('category') ?? []).flatMap(({ statements }) =>
    statements.map((one) => one.id),
  );
  await withdrawStatements(tx, caseId, earlier, {
    by: act.by,
    at: act.at,
    reason: `${category}: ${act.reason}`,
  });
  if (category !== 'uncategorised')
    await insertStatements(tx, { caseId, by: act.by, at: act.at }, [
      {
        id: randomUUID(),
        subject: id,
        schema: found.schema,
        property: 'category',
        value: category,
        kind: 'assessment',
        said: act.reason,
      },
    ]);
  return id;
};

/** What was decided on a person, oldest first. */
export const categoryHistory = async (
  tx: Transaction,
  caseId: string,
  entity: string,
): Promise<Pick<Entity, 'categoryVersion' | 'categorySteps'>> => {
  const [decision] = await readDecisions(tx, categoryDecision, subjectOf(caseId, entity));
  return {
    categoryVersion: decision?.version ?? 0,
    categorySteps: (decision?.steps ?? []).map(({ act, by, at, reason }) => {
      const [word = '', ...rest] = reason.split(': ');
      const category = personCategories.find((one) => one === word) ?? 'uncategorised';
      return { act, by, at: at.toISOString(), reason: rest.join(': '), category };
    }),
  };
};
