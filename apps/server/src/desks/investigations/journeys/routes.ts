import type { FastifyInstance } from 'fastify';
import type { Transaction } from '../../../platform/database/open.ts';
import { Problem } from '../../../platform/http/problems.ts';
import { type RouteNeeds, route } from '../../../platform/http/route.ts';
import { publish } from '../../../platform/jobs/outbox.ts';
import { caseOf, workIn } from '../cases/access.ts';
import { openEvidenceKey, wholeOf } from '../evidence/bytes.ts';
import { findExhibit } from '../evidence/store.ts';
import { textOf } from '../imports/service.ts';
import { isInSpan } from '../span.ts';
import { seeCase } from '../statements/view.ts';
import { mustFind } from '../steps.ts';
import { disclosuresOf, insertDisclosure } from './disclosures.ts';
import { followJourneys } from './follow.ts';
import { type JourneyTable, journeyRows } from './rows.ts';

/** A table of passengers has at most so many bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Journeys of a case, of lists that were disclosed to it. */
export const journeyRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, config } = needs;
  const tableIn = async (tx: Transaction, caseId: string, id: string): Promise<JourneyTable> => {
    const exhibit = mustFind(await findExhibit(tx, caseId, id));
    if (exhibit.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
    const key = await openEvidenceKey(config.dataFolder);
    const table = journeyRows(textOf(await wholeOf(tx, exhibit, key, MOST_BYTES)), id);
    if (table === undefined) throw new Problem('investigation.import.unreadable');
    return table;
  };
  route(app, needs, 'listJourneyDisclosures', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return { disclosures: await disclosuresOf(tx, id) };
    },
  });
  route(app, needs, 'recordJourneyDisclosure', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const { rows } = await tableIn(tx, id, body.exhibit);
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
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      const disclosures = await disclosuresOf(tx, id);
      const exhibits = [...new Set(disclosures.map(({ exhibit }) => exhibit))];
      note({ subjects: [id, ...exhibits] });
      const tables = [];
      for (const exhibit of exhibits) tables.push(await tableIn(tx, id, exhibit));
      const rows = tables.flatMap((table) => table.rows).filter(({ day }) => isInSpan(day, body));
      return {
        ...followJourneys(await seeCase(tx, id), id, rows, disclosures),
        incomplete: tables.reduce((sum, { incomplete }) => sum + incomplete, 0),
      };
    },
  });
};
