import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf, workIn } from '../cases/access.ts';
import { openEvidenceKey } from '../evidence/bytes.ts';
import { idsOf } from '../imports/plan.ts';
import { keptFindings } from '../imports/store.ts';
import { isInSpan } from '../span.ts';
import { seeCase } from '../statements/view.ts';
import { disclosedTo, passengerFile } from './disclosed.ts';
import { disclosuresOf, insertDisclosure } from './disclosures.ts';
import { findJourneys } from './find.ts';
import { tellJourneys } from './follow.ts';
import { readPassengers } from './reading.ts';

/** Journeys of a case, of lists that were disclosed to it. */
export const journeyRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, config } = needs;
  route(app, needs, 'listJourneyDisclosures', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return { disclosures: await disclosuresOf(tx, id) };
    },
  });
  route(app, needs, 'recordJourneyDisclosure', {
    read: async ({ within, readers, params: { id }, body }) => {
      const key = await openEvidenceKey(config.dataFolder);
      const file = await within(async (tx) => {
        await workIn(tx, id);
        return passengerFile(tx, id, body.exhibit, key);
      });
      return readPassengers(readers, file);
    },
    handle: async ({ tx, caller, params: { id }, body, record }, { rows }) => {
      await workIn(tx, id);
      const held = [...new Set(rows.map(({ list }) => list))];
      const disclosure = { ...body, lists: body.lists.length === 0 ? held : body.lists };
      if (disclosure.lists.length === 0) throw new Problem('investigation.import.unreadable');
      const known = await disclosuresOf(tx, id);
      if (!known.some((one) => one.id === body.id))
        await insertDisclosure(tx, id, disclosure, { by: caller.actor, at: clock() });
      await publish(tx, [{ kind: 'investigation', id }]);
      return { disclosure, receipt: await record({ subjects: [id, body.exhibit] }) };
    },
  });
  route(app, needs, 'followJourneys', {
    read: async ({ within, readers, params: { id } }) => {
      const key = await openEvidenceKey(config.dataFolder);
      const read = await within(async (tx) => {
        await caseOf(tx, id);
        return disclosedTo(tx, id, key);
      });
      return read(readers);
    },
    handle: async ({ tx, params: { id }, body, note }, disclosed) => {
      await caseOf(tx, id);
      const key = await openEvidenceKey(config.dataFolder);
      const { disclosures, exhibits, rows, incomplete } = disclosed;
      note({ subjects: [id, ...exhibits] });
      const seen = await seeCase(tx, id);
      const within = rows.filter(({ day }) => isInSpan(day, body));
      const telling = { idOf: idsOf(id, key), kept: await keptFindings(tx, id) };
      const found = findJourneys(seen, id, within, disclosures);
      return { ...tellJourneys(seen, found, telling), incomplete };
    },
  });
};
