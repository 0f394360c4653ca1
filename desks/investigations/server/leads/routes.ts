import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf } from '../cases/access.ts';
import { openEvidenceKey } from '../evidence/bytes.ts';
import { disclosedTo } from '../journeys/disclosed.ts';
import { openedRows } from '../journeys/find.ts';
import { seeCase } from '../statements/view.ts';
import { leadsIn } from './find.ts';

/** Leads of a case, and contacts apart from them. */
export const leadRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { config } = needs;
  route(app, needs, 'findLeads', {
    read: async ({ within, readers, params: { id }, body }) => {
      const key = await openEvidenceKey(config.dataFolder);
      const read = await within(async (tx) => {
        await caseOf(tx, id);
        const { before, after } = body.periods ?? {};
        if ([before, after].some((one) => one !== undefined && one.from > one.to))
          throw new Problem('investigation.authorisation.period');
        return disclosedTo(tx, id, key);
      });
      return read(readers);
    },
    handle: async ({ tx, params: { id }, body, note }, { disclosures, exhibits, rows }) => {
      await caseOf(tx, id);
      note({ subjects: [id, ...exhibits] });
      const opened = openedRows(id, rows, disclosures);
      return leadsIn(await seeCase(tx, id), opened.rows, body, config.timeZone);
    },
  });
};
