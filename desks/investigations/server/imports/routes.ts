import { fileOf } from '@platform/server/apart/foreign-file.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf, workIn } from '../cases/access.ts';
import { openEvidenceKey, openPart, wholeOf } from '../evidence/bytes.ts';
import { mustBeTable } from '../evidence/must-be-table.ts';
import { findExhibit } from '../evidence/store.ts';
import { isWorkbook } from '../evidence/text.ts';
import { authorisationOf, authorisationsOf, insertAuthorisation } from './authorisations.ts';
import { peekExhibit } from './reading.ts';
import {
  dryRun,
  type Importing,
  type Mapping,
  mustBeDry,
  planOf,
  takeOver,
  withdraw,
} from './service.ts';
import { findImport, importOf, importsOf } from './store.ts';

/** Imports out of exhibits, and what allows call records to be read. */
export const importRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  authorisationRoutes(app, needs);
  const { clock, config } = needs;
  const importingOf = async (caseId: string, by: string): Promise<Importing> => ({
    caseId,
    by,
    at: clock(),
    key: await openEvidenceKey(config.dataFolder),
  });
  route(app, needs, 'listImports', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return { imports: (await importsOf(tx, id)).map(importOf) };
    },
  });
  route(app, needs, 'peekExhibit', {
    read: async ({ within, readers, params: { id, exhibit } }) => {
      const key = await openEvidenceKey(config.dataFolder);
      const seen = await within(async (tx) => {
        await caseOf(tx, id);
        const row = mustFind(await findExhibit(tx, id, exhibit));
        if (row.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
        const part = await openPart(tx, exhibit, 0, key);
        mustBeTable(part);
        return isWorkbook(part)
          ? await wholeOf(tx, row, key, MOST_WORKBOOK)
          : part.subarray(0, PEEK);
      });
      return peekExhibit(readers, fileOf(seen));
    },
    handle: async ({ tx, params: { id, exhibit }, note }, peek) => {
      await caseOf(tx, id);
      note({ subjects: [id, exhibit] });
      if (peek === undefined) throw new Problem('investigation.import.unreadable');
      return peek;
    },
  });
  route(app, needs, 'dryRunImport', {
    read: async ({ within, readers, caller, params: { id }, body }) => {
      const importing = await importingOf(id, caller.actor);
      await within((tx) => workIn(tx, id));
      return planOf(readers, within, importing, body.exhibit, body.mapping);
    },
    handle: async ({ tx, caller, params: { id }, body, record }, planned) => {
      await workIn(tx, id);
      const sample = await dryRun(tx, await importingOf(id, caller.actor), body, planned);
      const tried = importOf(mustFind(await findImport(tx, id, body.id)));
      return { import: tried, sample, receipt: await record({ subjects: [id, body.exhibit] }) };
    },
  });
  route(app, needs, 'takeOverImport', {
    read: async ({ within, readers, caller, params }) => {
      const importing = await importingOf(params.id, caller.actor);
      const row = await within(async (tx) => {
        await workIn(tx, params.id);
        return mustBeDry(mustFind(await findImport(tx, params.id, params.import)));
      });
      return planOf(readers, within, importing, row.exhibit, row.mapping as Mapping);
    },
    handle: async ({ tx, caller, params, body, record }, planned) => {
      await workIn(tx, params.id);
      const importing = await importingOf(params.id, caller.actor);
      await takeOver(tx, importing, params.import, body, planned);
      await publish(tx, [{ kind: 'investigation', id: params.id }]);
      const row = mustFind(await findImport(tx, params.id, params.import));
      return {
        import: importOf(row),
        receipt: await record({ subjects: [params.id, row.exhibit] }),
      };
    },
  });
  route(app, needs, 'withdrawImport', {
    handle: async ({ tx, caller, params, body, record }) => {
      await workIn(tx, params.id);
      const importing = await importingOf(params.id, caller.actor);
      await withdraw(tx, importing, params.import, body.reason);
      await publish(tx, [{ kind: 'investigation', id: params.id }]);
      const row = mustFind(await findImport(tx, params.id, params.import));
      return {
        import: importOf(row),
        receipt: await record({ subjects: [params.id, row.exhibit] }),
      };
    },
  });
};

const authorisationRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'listAuthorisations', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return { authorisations: (await authorisationsOf(tx, id)).map(authorisationOf) };
    },
  });
  route(app, needs, 'recordAuthorisation', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      if (Date.parse(body.to) <= Date.parse(body.from))
        throw new Problem('investigation.authorisation.period');
      const known = await authorisationsOf(tx, id);
      if (known.some((one) => one.id === body.id)) throw new Problem('investigation.id-taken');
      await insertAuthorisation(tx, id, body, caller.actor, clock());
      return { authorisation: body, receipt: await record({ subjects: [id, body.id] }) };
    },
  });
};

/** Bytes that are looked at for the first rows of a table. */
const PEEK = 64 * 1024;
/** Largest workbook, in bytes. It is read whole. */
const MOST_WORKBOOK = 32 * 1024 * 1024;
