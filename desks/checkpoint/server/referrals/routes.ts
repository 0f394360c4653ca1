import type { Caller } from '@platform/server/http/caller.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import * as service from './service.ts';

/**
 * Help (R28). Who asks hears that it is on its way; what for is read by the team and the data protection officer alone.
 * The journal names the referral by its keyed hash, never the kind or a word of it.
 */
export const referralRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const acting = ({ actor }: Caller): service.Acting => ({
    by: actor,
    now: needs.clock(),
    config: needs.config,
  });
  route(app, needs, 'openReferral', {
    handle: async ({ tx, caller, body, record }) => {
      const opened = await service.openReferral(tx, { ...body, check: body.check }, acting(caller));
      return { ...opened, receipt: await record({ subjects: [opened.id] }) };
    },
  });
  route(app, needs, 'listMyReferrals', {
    handle: async ({ tx }) => ({ referrals: await service.listMine(tx, needs.clock()) }),
  });
  route(app, needs, 'listReferrals', {
    handle: async ({ tx, query, note }) => {
      const before = query.before === undefined ? undefined : new Date(query.before);
      const referrals = await service.listReferrals(tx, before, query.limit);
      note({ subjects: referrals.map(({ id }) => id) });
      return { referrals, now: needs.clock().toISOString() };
    },
  });
  route(app, needs, 'getReferral', {
    handle: async ({ tx, params, note }) => {
      note({ subjects: [params.id] });
      return service.readReferral(tx, params.id);
    },
  });
  route(app, needs, 'acknowledgeReferral', {
    handle: async ({ tx, caller, params, record }) => {
      const referral = await service.acknowledge(tx, params.id, acting(caller));
      return { referral, receipt: await record({ subjects: [params.id] }) };
    },
  });
  route(app, needs, 'addReferralStep', {
    handle: async ({ tx, caller, params, body, record }) => {
      const referral = await service.addStep(tx, params.id, body, acting(caller));
      return { referral, receipt: await record({ subjects: [params.id] }) };
    },
  });
  route(app, needs, 'closeReferral', {
    handle: async ({ tx, caller, params, body, record }) => {
      const referral = await service.close(tx, params.id, body.outcome, acting(caller));
      return { referral, receipt: await record({ subjects: [params.id] }) };
    },
  });
};
