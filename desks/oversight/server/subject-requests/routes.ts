import { type CivilDate, parseCivilDate } from '@amirani/core';
import { actOf } from '@platform/server/decisions/decide.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { JournalKeys } from '@platform/server/journal/keys.ts';
import { openKeptKey } from '@platform/server/kept-pnr/key.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { FastifyInstance } from 'fastify';
import { mustHaveSender } from './answer-checks.ts';
import { gather, gatherNamed, recipientsOf } from './gather.ts';
import { readReply, writeReply } from './reply/write.ts';
import * as service from './service.ts';

/** Requests of travellers about their own data (R46 to R48). */
export const subjectRequestRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  journal: JournalKeys,
): void => {
  const { clock, config } = needs;
  const today = () => localDay(clock(), config.timeZone);
  const keys = async () => ({ kept: await openKeptKey(config.dataFolder), journal });
  route(app, needs, 'receiveSubjectRequest', {
    handle: async ({ tx, caller, body, record }) => {
      const act = actOf(caller, 'receive', { reason: body.asked, seen: body, version: 0 }, clock());
      const { receivedOn, ...asked } = body;
      const on = receivedOn === undefined ? undefined : dayOf(receivedOn);
      const request = await service.receive(tx, { ...asked, receivedOn: on }, act, today());
      return { request, receipt: await record({ subjects: [body.id] }) };
    },
  });
  route(app, needs, 'listSubjectRequests', {
    handle: async ({ tx, query: { state, limit }, note }) => {
      const requests = await service.list(tx, state, limit, today());
      note({ subjects: requests.map(({ id }) => id) });
      return { requests, now: clock().toISOString() };
    },
  });
  route(app, needs, 'getSubjectRequest', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return { request: await service.show(tx, id, today()) };
    },
  });
  route(app, needs, 'gatherSubjectData', {
    handle: async ({ tx, params: { id }, record }) => {
      const { person } = await service.mustFind(tx, id);
      const { data, subjects } = await gather(tx, person, await keys());
      const named = await gatherNamed(tx, person, data);
      await service.noteGathered(tx, id, clock());
      const shown = named.records.map((one) => one.id);
      return { data, named, receipt: await record({ subjects: [id, ...subjects, ...shown] }) };
    },
  });
  route(app, needs, 'proposeSubjectAnswer', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      mustHaveSender(config);
      const { version, reason, ...given } = body;
      const said = { reason, seen: service.seenOf(id, given.reply), version };
      const act = actOf(caller, 'propose', said, clock());
      const request = await service.propose(tx, id, given, act, today());
      return { request, receipt: await record({ subjects: [id], reason }) };
    },
  });
  route(app, needs, 'readProposedReply', {
    handle: async ({ tx, params: { id }, record }) => {
      const row = await service.mustFind(tx, id);
      const { subjects, ...written } = await readReply(tx, config, row, await keys());
      const reason = `answer ${written.shown.language} ${written.sha256}`;
      return { ...written, receipt: await record({ subjects: [id, ...subjects], reason }) };
    },
  });
  route(app, needs, 'approveSubjectAnswer', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const { version, reason, reply } = body;
      const row = await service.mustFind(tx, id);
      const { proposal } = row;
      if (proposal === undefined) throw new Problem('decision.step.not-allowed');
      const said = { reason, seen: service.seenOf(id, reply), version };
      const act = actOf(caller, proposal.outcome, said, clock());
      // What is given is what was read: made again now, it is still the same.
      const { data } = await readReply(tx, config, row, await keys());
      // Recipients of the data are told of what is done to it, and the data may be gone by then.
      const recipients =
        row.kind === 'access' || proposal.outcome === 'refused'
          ? []
          : recipientsOf(data ?? (await gather(tx, row.person, await keys())).data);
      const approval = { proposal, recipients };
      const request = await service.approve(tx, id, approval, act, today());
      return {
        request,
        receipt: await record({ subjects: [id], recipients: [`request ${id}`], reason }),
      };
    },
  });
  route(app, needs, 'returnSubjectAnswer', {
    handle: async ({ tx, caller, params: { id }, body: { version, reason }, record }) => {
      const act = actOf(caller, 'return', { reason, seen: { id, version }, version }, clock());
      const request = await service.sendBack(tx, id, act, today());
      return { request, receipt: await record({ subjects: [id], reason }) };
    },
  });
  route(app, needs, 'printSubjectReply', {
    handle: async ({ tx, caller, params: { id, language }, body, record }) => {
      const row = await service.mustFind(tx, id);
      const written = { ...body, language, at: clock(), by: caller.actor };
      const made = await writeReply(tx, config, row, written, await keys());
      const { content, sha256, shown, subjects } = made;
      const receipt = await record({
        subjects: [id, ...subjects],
        reason: `answer ${language} ${sha256}`,
      });
      return { content, sha256, shown, receipt };
    },
  });
  route(app, needs, 'recordSubjectAnswerSent', {
    handle: async ({ tx, caller, params: { id }, body: { on, how }, record }) => {
      const sent = { on: dayOf(on), how, by: caller.actor };
      const days = { today: today(), zone: config.timeZone };
      const request = await service.recordSent(tx, id, sent, days);
      return { request, receipt: await record({ subjects: [id], reason: how }) };
    },
  });
  route(app, needs, 'carryOutSubjectRequest', {
    handle: async ({ tx, caller, params: { id }, body: { version, ...done }, record }) => {
      const said = {
        reason: done.what,
        seen: { id, version, told: done.told, stays: done.stays ?? 0 },
        version,
      };
      const act = actOf(caller, 'carry-out', said, clock());
      const row = await service.mustFind(tx, id);
      const held = row.kind === 'erasure' ? await gather(tx, row.person, await keys()) : undefined;
      const request = await service.carryOut(tx, row, { ...done, held: held?.data }, act, today());
      const { what, told, stays } = done;
      const reason = stays === undefined ? what : `${what} (still held: ${stays})`;
      return {
        request,
        receipt: await record({
          subjects: [id, ...(held?.subjects ?? [])],
          recipients: told,
          reason,
        }),
      };
    },
  });
};

/** A day as it was typed; one that no calendar has is refused. */
const dayOf = (text: string): CivilDate => {
  const day = parseCivilDate(text);
  if (!day.ok) throw new Problem('oversight.request.day');
  return day.value;
};
