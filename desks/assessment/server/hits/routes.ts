import { type Call, type RouteNeeds, route } from '@platform/server/http/route.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import type { FastifyInstance } from 'fastify';
import type { Hit } from '../../api/hits/types.ts';
import { type AskedOfHit, actOnHit } from './act.ts';
import { moveAssessment } from './assessment-stop.ts';
import { readFigures } from './figures.ts';
import * as queue from './queue.ts';

/** The queue of hits: reading, taking one, and acts on one. */
export const hitRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'getHitQueue', {
    handle: ({ tx, caller }) => queue.readQueue(tx, caller),
  });
  const moved = async ({ tx, caller, body, record }: Moving, act: 'stop' | 'resume') => {
    const run = await moveAssessment(tx, caller, act, body, needs.clock());
    return { run, receipt: await record({ subjects: ['assessment'], reason: body.reason }) };
  };
  route(app, needs, 'stopAssessment', { handle: (call) => moved(call, 'stop') });
  route(app, needs, 'resumeAssessment', { handle: (call) => moved(call, 'resume') });
  route(app, needs, 'listHits', {
    handle: async ({ tx, caller, params, note }) => {
      const { travellers, ...list } = await queue.listHits(tx, caller, params.lane, needs.clock());
      note({ subjects: travellers });
      return list;
    },
  });
  route(app, needs, 'nextHit', {
    handle: async ({ tx, caller, params, body, note }) => {
      const hit = await queue.takeNext(tx, caller, params.lane, body, needs.clock());
      if (hit === undefined) return {};
      note(aboutHit(hit));
      return { hit };
    },
  });
  route(app, needs, 'getHit', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      const hit = await queue.readHit(tx, caller, params.id, needs.clock());
      note(aboutHit(hit));
      return { hit };
    },
  });
  route(app, needs, 'claimHit', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      const hit = await queue.takeHit(tx, caller, params.id, needs.clock());
      note(aboutHit(hit));
      return { hit };
    },
  });
  route(app, needs, 'letHitGo', {
    handle: async ({ tx, caller, params, record }) => {
      await queue.letHitGo(tx, caller, params.id);
      return { receipt: await record({ subjects: [params.id] }) };
    },
  });
  const done = async (
    { tx, caller, params: { id }, record }: Acting,
    version: number,
    asked: AskedOfHit,
    recipients: readonly string[] = [],
  ) => {
    const hit = await actOnHit(tx, caller, id, version, asked, needs.clock());
    // Of a judgement the act alone does not say what was judged.
    const judged = asked.kind === 'judge' ? { reason: `judge-${asked.judgement}` } : {};
    return { hit, receipt: await record({ ...aboutHit(hit), recipients, ...judged }) };
  };
  route(app, needs, 'judgeHit', {
    handle: (call) => {
      const { version, judgement, reason, seen } = call.body;
      return done(call, version, { kind: 'judge', judgement, reason, seen });
    },
  });
  route(app, needs, 'takeHitBack', {
    handle: (call) =>
      done(call, call.body.version, { kind: 'take-back', reason: call.body.reason }),
  });
  route(app, needs, 'confirmHit', {
    handle: (call) => {
      const { version, reason, seen } = call.body;
      return done(call, version, { kind: 'confirm', reason, seen });
    },
  });
  route(app, needs, 'returnHit', {
    handle: (call) => done(call, call.body.version, { kind: 'return', reason: call.body.reason }),
  });
  route(app, needs, 'releaseHit', {
    handle: (call) => {
      const { version, reason, to } = call.body;
      const recipient = to.kind === 'checkpoint' ? to.kind : to.name;
      return done(call, version, { kind: 'release', reason, to }, [recipient]);
    },
  });
  route(app, needs, 'withdrawHit', {
    handle: (call) => done(call, call.body.version, { kind: 'withdraw', reason: call.body.reason }),
  });
  route(app, needs, 'getHitFigures', {
    handle: ({ tx, params }) =>
      readFigures(tx, params.days, momentOf(needs), needs.config.timeZone),
  });
};

interface Moving extends Pick<Call, 'tx' | 'caller' | 'record'> {
  readonly body: { readonly version: number; readonly reason: string };
}

interface Acting extends Pick<Call, 'tx' | 'caller' | 'record'> {
  readonly params: { readonly id: string };
}

/** Whose data a hit shows: the traveller's, on the flight. */
const aboutHit = ({ id, traveller }: Hit) => ({ subjects: [id, traveller.id] });
