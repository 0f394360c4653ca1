import { pick } from '@platform/server/database/pick.ts';
import { actOf } from '@platform/server/decisions/decide.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf, workIn } from '../cases/access.ts';
import { oweNotices } from '../work/notices.ts';
import { addByHand } from './add.ts';
import { categorise } from './categories.ts';
import { shownEntity } from './entity.ts';
import { merge, shownMerges, split } from './merges.ts';
import { shownStatement } from './present.ts';
import { searchHeads } from './search.ts';
import { findStatement, withdrawStatements } from './store.ts';
import { seeCase } from './view.ts';

/** Statements, and entities as views of them. */
export const statementRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'addStatements', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const statements = body.statements.map((one) => ({
        ...pick(one, 'id', 'subject', 'schema', 'property', 'value', 'kind'),
        fromTime: one.from,
        untilTime: one.to,
        reliability: one.grading?.source,
        credibility: one.grading?.information,
        exhibit: one.source.kind === 'exhibit' ? one.source.exhibit : undefined,
        locator: one.source.kind === 'exhibit' ? one.source.locator : undefined,
        said: one.source.kind === 'person' ? one.source.said : undefined,
      }));
      const storing = { caseId: id, by: caller.actor, at: clock() };
      const added = await addByHand(tx, storing, statements);
      await publish(tx, [{ kind: 'investigation', id }]);
      return { added, receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'withdrawStatement', {
    handle: async ({ tx, caller, params: { id, statement }, body, record }) => {
      await workIn(tx, id);
      mustFind(await findStatement(tx, id, statement));
      const said = { by: caller.actor, at: clock(), reason: body.reason };
      const gone = await withdrawStatements(tx, id, [statement], said);
      if (gone.length === 0) throw new Problem('investigation.statement.not-standing');
      const notices = await oweNotices(tx, id, gone, clock());
      await publish(tx, [{ kind: 'investigation', id }]);
      const row = mustFind(await findStatement(tx, id, statement));
      const shown = shownStatement(await seeCase(tx, id), row, { revealed: false });
      return { statement: shown, notices, receipt: await record({ subjects: [id, statement] }) };
    },
  });
  entityRoutes(app, needs);
  mergeRoutes(app, needs);
};

const entityRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'searchEntities', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      const found = searchHeads(await seeCase(tx, id), body);
      note({ subjects: [id, ...found.entities.map((one) => `${id}:${one.id}`)] });
      return found;
    },
  });
  route(app, needs, 'getEntity', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id, `${id}:${body.entity}`] });
      return shownEntity(tx, id, body.entity);
    },
  });
  route(app, needs, 'revealVictim', {
    handle: async ({ tx, params: { id }, body, record }) => {
      await caseOf(tx, id);
      const entity = await shownEntity(tx, id, body.entity, { revealed: true });
      const subjects = [id, `${id}:${entity.id}`];
      return { entity, receipt: await record({ subjects, reason: body.reason }) };
    },
  });
  route(app, needs, 'categorise', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const { act: _, ...act } = actOf(caller, 'categorise', { ...body, seen: body }, clock());
      const entity = await categorise(tx, id, body.entity, body.category, act);
      await publish(tx, [{ kind: 'investigation', id }]);
      const receipt = await record({ subjects: [id, `${id}:${entity}`] });
      return { entity: await shownEntity(tx, id, entity), receipt };
    },
  });
};

const mergeRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'mergeEntities', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const said = { reason: body.reason, version: 0, seen: body };
      await merge(tx, id, body, actOf(caller, 'merge', said, clock()));
      await publish(tx, [{ kind: 'investigation', id }]);
      const [shown] = await shownMerges(tx, id, (one) => one.id === body.id);
      return { merge: mustFind(shown), receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'splitEntities', {
    handle: async ({ tx, caller, params, body, record }) => {
      await workIn(tx, params.id);
      const act = actOf(caller, 'split', { ...body, seen: params.merge }, clock());
      await split(tx, params.id, params.merge, act);
      await publish(tx, [{ kind: 'investigation', id: params.id }]);
      const [shown] = await shownMerges(tx, params.id, (one) => one.id === params.merge);
      return { merge: mustFind(shown), receipt: await record({ subjects: [params.id] }) };
    },
  });
};
