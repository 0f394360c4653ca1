import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import type { FastifyInstance } from 'fastify';
import { type View, viewOf } from './policy.ts';
import * as service from './service.ts';
import {
  countUnmasking,
  mustBeKnownReference,
  releaseUnmasking,
  unmaskingLocks,
} from './unmask-brake.ts';

/** Flights, travellers, their messages and search: who reads what follows from the role alone (policy.ts). */
export const travellersRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listFlights', {
    handle: async ({ tx, caller, query, note }) => {
      const { now, today } = momentOf(needs);
      const flights = await service.listFlights(tx, view(caller), query, today);
      note({ subjects: flights.map(({ id }) => id) });
      return { flights, now: now.toISOString() };
    },
  });
  route(app, needs, 'getFlight', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      return found(await service.getFlight(tx, view(caller), params.id));
    },
  });
  route(app, needs, 'listFlightTravellers', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      const travellers = found(await service.listFlightTravellers(tx, view(caller), params.id));
      note({ subjects: travellers.map(({ id }) => id) });
      return { travellers };
    },
  });
  route(app, needs, 'getTraveller', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      const traveller = found(await service.getTraveller(tx, view(caller), params.id));
      note({ subjects: service.shownWith(traveller) });
      return traveller;
    },
  });
  route(app, needs, 'unmaskTraveller', {
    handle: async ({ tx, caller, params, body, record }) => {
      const { group, reason } = body;
      const facts = found(await service.unmaskTraveller(tx, view(caller), params.id, group));
      await mustBeKnownReference(tx, caller.reference, service.knowsFlight);
      await countUnmasking(tx, caller.actor, needs.clock());
      const said = `unmask ${group}: ${reason}`;
      return { facts, receipt: await record({ subjects: [params.id], reason: said }) };
    },
  });
  route(app, needs, 'listUnmaskingLocks', {
    handle: async ({ tx }) => ({ locks: [...(await unmaskingLocks(tx, needs.clock()))] }),
  });
  route(app, needs, 'releaseUnmasking', {
    handle: async ({ tx, caller, params: { login }, body: { reason }, record }) => {
      await releaseUnmasking(tx, caller, login, { reason, now: needs.clock() });
      return { receipt: await record({ recipients: [login], reason }) };
    },
  });
  route(app, needs, 'search', {
    handle: async ({ tx, caller, body, note }) => {
      const result = await service.search(tx, view(caller), body.text, momentOf(needs).today);
      note({ subjects: result.travellers.map(({ traveller }) => traveller.id) });
      return result;
    },
  });
  route(app, needs, 'getMessage', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      const { message, travellers } = found(await service.getMessage(tx, view(caller), params.id));
      note({ subjects: travellers });
      return message;
    },
  });
};

const view = (caller: Caller): View => {
  const allowed = viewOf(caller.role);
  if (allowed === undefined) throw new Problem('access.role');
  return allowed;
};

/** What the role does not reach does not exist for it: the answer tells nothing about the other room. */
const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Problem('http.not-found');
  return value;
};
