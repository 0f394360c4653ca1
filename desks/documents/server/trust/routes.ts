import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { proposeAnchor, stepAnchor } from './anchors.ts';
import { readEdition } from './edition.ts';
import { createOpener } from './opened.ts';
import * as service from './service.ts';

/** The trust store: lists as they were imported, and the anchors that an administrator chose. */
export const trustRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const trust: service.TrustNeeds = {
    config: needs.config,
    clock: needs.clock,
    opener: createOpener(needs.config.profile, needs.readers),
  };
  route(app, needs, 'getTrustStore', { handle: ({ tx }) => service.readTrustStore(tx, trust) });
  route(app, needs, 'importTrustList', {
    read: async ({ readers, within, caller, body: bytes }) =>
      service.openBrought(
        ...([readers, trust, { bytes, source: caller.reference ?? '' }] as const),
        await within(readEdition),
      ),
    handle: async ({ tx, caller, query, body, record }) => {
      const source = caller.reference ?? '';
      const list = await service.importList(tx, trust, {
        ...{ bytes: body, source, by: caller.actor, supersedes: query.supersedes },
      });
      return { list, receipt: await record({ subjects: [list.id], reason: list.sha256 }) };
    },
  });
  route(app, needs, 'getTrustList', {
    handle: ({ tx, params }) => service.readList(tx, trust, params.id),
  });
  route(app, needs, 'compareTrustLists', {
    handle: ({ tx, params }) => service.compareLists(tx, trust, params.id, params.other),
  });
  route(app, needs, 'withdrawTrustList', {
    handle: async ({ tx, params, body, record }) => {
      await service.withdrawList(tx, params.id, body.reason);
      return { receipt: await record({ subjects: [params.id], reason: body.reason }) };
    },
  });
  route(app, needs, 'proposeAnchor', {
    handle: async ({ tx, caller, params: { sha256 }, body, record }) => {
      const anchor = await proposeAnchor(tx, trust, caller, sha256, body);
      return { anchor, receipt: await record({ subjects: [sha256], reason: body.reason }) };
    },
  });
  for (const [id, act] of [
    ['confirmAnchor', 'confirm'],
    ['withdrawAnchor', 'withdraw'],
  ] as const)
    route(app, needs, id, {
      handle: async ({ tx, caller, params: { sha256 }, body, record }) => {
        const anchor = await stepAnchor(tx, trust, caller, sha256, act, body);
        return { anchor, receipt: await record({ subjects: [sha256], reason: body.reason }) };
      },
    });
};
