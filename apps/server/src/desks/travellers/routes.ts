import type { FastifyInstance } from 'fastify';
import type { Caller } from '../../platform/http/caller.ts';
import { Problem } from '../../platform/http/problems.ts';
import { type RouteNeeds, route } from '../../platform/http/route.ts';
import { momentOf } from '../../platform/moment.ts';
import { type View, viewOf } from './policy.ts';
import * as service from './service.ts';

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
      const facts = found(await service.unmaskTraveller(tx, view(caller), params.id, body.group));
      return {
        facts,
        receipt: await record({ subjects: [params.id], reason: `unmask ${body.group}` }),
      };
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
