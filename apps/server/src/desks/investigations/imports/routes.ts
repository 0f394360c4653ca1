import { tableRows } from '@amirani/network/graph';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../../platform/http/problems.ts';
import { type RouteNeeds, route } from '../../../platform/http/route.ts';
import { publish } from '../../../platform/jobs/outbox.ts';
import { caseOf, workIn } from '../cases/access.ts';
import { openEvidenceKey, openPart, wholeOf } from '../evidence/bytes.ts';
import { findExhibit } from '../evidence/store.ts';
import { isWorkbook, tableTextOf } from '../evidence/text.ts';
import { mustFind } from '../steps.ts';
import { authorisationOf, authorisationsOf, insertAuthorisation } from './authorisations.ts';
import { dryRun, takeOver, withdraw } from './service.ts';
import { findImport, importOf, importsOf } from './store.ts';

/** Imports out of exhibits, and what allows call records to be read. */
export const importRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  authorisationRoutes(app, needs);
  const { clock, config } = needs;
  route(app, needs, 'listImports', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return { imports: (await importsOf(tx, id)).map(importOf) };
    },
  });
  route(app, needs, 'peekExhibit', {
    handle: async ({ tx, params: { id, exhibit }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id, exhibit] });
      const row = mustFind(await findExhibit(tx, id, exhibit));
      if (row.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
      const key = await openEvidenceKey(config.dataFolder);
      const part = await openPart(tx, exhibit, 0, key);
      const seen = isWorkbook(part)
        ? await wholeOf(tx, row, key, MOST_WORKBOOK)
        : part.subarray(0, PEEK);
      return peekOf(tableTextOf(seen).text);
    },
  });
  route(app, needs, 'dryRunImport', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const key = await openEvidenceKey(config.dataFolder);
      const importing = { caseId: id, by: caller.actor, at: clock(), key };
      const sample = await dryRun(tx, importing, body);
      const tried = importOf(mustFind(await findImport(tx, id, body.id)));
      return { import: tried, sample, receipt: await record({ subjects: [id, body.exhibit] }) };
    },
  });
  route(app, needs, 'takeOverImport', {
    handle: async ({ tx, caller, params, body, record }) => {
      await workIn(tx, params.id);
      const key = await openEvidenceKey(config.dataFolder);
      const importing = { caseId: params.id, by: caller.actor, at: clock(), key };
      await takeOver(tx, importing, params.import, body);
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
      const key = await openEvidenceKey(config.dataFolder);
      const importing = { caseId: params.id, by: caller.actor, at: clock(), key };
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
/** A workbook is looked at whole, up to so many bytes. */
const MOST_WORKBOOK = 32 * 1024 * 1024;
const MOST_ROWS = 20;

const peekOf = (text: string) => {
  const [heading, ...rows] = [...tableRows(text)].slice(0, MOST_ROWS + 1);
  if (heading === undefined) throw new Problem('investigation.import.unreadable');
  const plain = heading.fields.map((name) => name.toLowerCase());
  const has = (...words: readonly string[]): boolean =>
    words.some((word) => plain.some((name) => name.includes(word)));
  const suggested = has('caller', 'imsi', 'imei', 'callee')
    ? 'calls'
    : heading.fields.length > 1
      ? 'statements'
      : 'none';
  return {
    columns: [...heading.fields],
    rows: rows.map(({ fields }) => [...fields]),
    suggested: suggested as 'calls' | 'statements' | 'none',
  };
};
