import { mustFind } from '@platform/server/http/must-find.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import type { FastifyInstance } from 'fastify';
import type { ListEntry } from '../../api/watch-lists/types.ts';
import { findEntryStates, searchEntries } from './content-store.ts';
import * as imports from './imports.ts';
import { findList, findVersions } from './list-store.ts';
import * as lists from './lists.ts';
import { versionOf } from './rows.ts';

/**
 * Watch lists (R22). The journal names every entry that was read by the keyed hash of its list and id, and every decision
 * with its reason.
 */
export const watchListRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  readingRoutes(app, needs);
  listRoutes(app, needs);
  importRoutes(app, needs);
};

const subjectsOf = (list: string, entries: readonly Pick<ListEntry, 'id'>[]): string[] =>
  entries.map(({ id }) => `${list}/${id}`);

const readingRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listWatchLists', {
    handle: async ({ tx }) => ({ lists: await lists.listLists(tx, momentOf(needs)) }),
  });
  route(app, needs, 'getWatchList', {
    handle: async ({ tx, params }) => ({
      list: await lists.readList(tx, params.list, momentOf(needs)),
      steps: await lists.stepsOfList(tx, params.list),
      versions: (await findVersions(tx, params.list)).map(versionOf),
      imports: await imports.openImports(tx, params.list),
    }),
  });
  route(app, needs, 'getListImport', {
    handle: async ({ tx, params, note }) => {
      note({ subjects: [params.id] });
      return imports.readImport(tx, params.id);
    },
  });
  route(app, needs, 'showImportDifference', {
    handle: async ({ tx, params, body, note }) => {
      const { list, ...shown } = await imports.showImportDifference(tx, params.id, body);
      note({ subjects: [params.id, ...subjectsOf(list, shown.changes)] });
      return shown;
    },
  });
  route(app, needs, 'showVersionDifference', {
    handle: async ({ tx, params, body, note }) => {
      const { list, ...shown } = await imports.showVersionDifference(
        tx,
        params.list,
        params.number,
        body,
      );
      note({ subjects: subjectsOf(list, shown.changes) });
      return shown;
    },
  });
  route(app, needs, 'searchListEntries', {
    handle: async ({ tx, params, body, note }) => {
      const on = momentOf(needs).today;
      mustFind(await findList(tx, params.list, on));
      const found = await searchEntries(tx, params.list, on, body);
      const entries = found.slice(0, body.limit);
      note({ subjects: subjectsOf(params.list, entries) });
      return { entries, more: found.length > body.limit };
    },
  });
  route(app, needs, 'showListEntry', {
    handle: async ({ tx, params, body, note }) => {
      const states = await findEntryStates(tx, params.list, body.entry);
      note({ subjects: [`${params.list}/${body.entry}`] });
      mustFind(states[0]);
      return {
        states: states.map(({ from_version, until_version, entry }) => ({
          fromVersion: from_version,
          ...(until_version === null ? {} : { untilVersion: until_version }),
          entry,
        })),
      };
    },
  });
};

const listRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'checkWatchListTerms', {
    handle: async ({ caller, body: { id, ...terms } }) => ({
      issues: lists.issuesOf(id, terms, caller.actor).map(({ code, facts, rule }) => ({
        code,
        facts: { ...facts },
        rule: { act: rule.act, article: rule.article },
      })),
    }),
  });
  route(app, needs, 'registerWatchList', {
    handle: async ({ tx, caller, body, record }) => {
      const list = await lists.registerList(tx, caller, body, momentOf(needs));
      return { list, receipt: await record({ subjects: [list.id] }) };
    },
  });
  route(app, needs, 'amendWatchList', {
    handle: async ({ tx, caller, params, body, record }) => {
      const list = await lists.amendList(tx, caller, params.list, body, momentOf(needs));
      return { list, receipt: await record({ subjects: [list.id] }) };
    },
  });
  route(app, needs, 'transferWatchList', {
    handle: async ({ tx, caller, params, body, record }) => {
      const list = await lists.transferList(tx, caller, params.list, body, momentOf(needs));
      return { list, receipt: await record({ subjects: [list.id], reason: body.reason }) };
    },
  });
  for (const [id, act] of [
    ['activateWatchList', 'activate'],
    ['sendBackWatchList', 'send-back'],
    ['retireWatchList', 'retire'],
  ] as const)
    route(app, needs, id, {
      handle: async ({ tx, caller, params, body, record }) => {
        const list = await lists.stepList(tx, caller, params.list, act, body, momentOf(needs));
        return { list, receipt: await record({ subjects: [list.id], reason: body.reason }) };
      },
    });
};

const importRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'beginListImport', {
    handle: async ({ tx, caller, params, body, record }) => {
      const begun = await imports.beginImport(tx, caller, params.list, body, momentOf(needs));
      return { import: begun, receipt: await record({ subjects: [begun.id] }) };
    },
  });
  route(app, needs, 'addListImportPart', {
    handle: async ({ tx, params, query, body, record }) => {
      const kept = await imports.addPart(tx, params.id, query.position, body);
      return { ...kept, receipt: await record({ subjects: [params.id] }) };
    },
  });
  route(app, needs, 'readListImport', {
    read: ({ within, readers, params }) =>
      imports.readWaiting(readers, within, params.id, momentOf(needs)),
    handle: async ({ tx, params, record }, summary) => {
      const read = await imports.dryRun(tx, params.id, summary, momentOf(needs));
      return { import: read, receipt: await record({ subjects: [params.id] }) };
    },
  });
  route(app, needs, 'takeOverListImport', {
    handle: async ({ tx, caller, params, body, record }) => {
      const taken = await imports.takeOverImport(tx, caller, params.id, body, momentOf(needs));
      const subjects = [params.id, taken.list.id];
      return { ...taken, receipt: await record({ subjects, reason: body.reason }) };
    },
  });
  route(app, needs, 'discardListImport', {
    handle: async ({ tx, caller, params, body, record }) => {
      const gone = await imports.discardImport(tx, caller, params.id, body.reason, momentOf(needs));
      return {
        import: gone,
        receipt: await record({ subjects: [params.id], reason: body.reason }),
      };
    },
  });
};
