import { actOf } from '@platform/server/decisions/decide.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { openKeptKey } from '@platform/server/kept-pnr/key.ts';
import type { FastifyInstance } from 'fastify';
import { keptRecordOf } from './rows.ts';
import * as service from './service.ts';
import { listKept } from './store.ts';

/** Requests for PNR, and PNR that is kept masked (R3, R12, R13). */
export const disclosureRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'listKeptRecords', {
    handle: async ({ tx, query: { after, limit }, note }) => {
      const rows = await listKept(tx, after, limit + 1);
      const records = rows.slice(0, limit).map(keptRecordOf);
      note({ subjects: records.map(({ id }) => id) });
      return { records, more: rows.length > limit };
    },
  });
  route(app, needs, 'askDisclosure', {
    handle: async ({ tx, caller, body, record }) => {
      const said = { reason: body.necessity, seen: body, version: 0 };
      const disclosure = await service.ask(tx, body, actOf(caller, 'ask', said, clock()));
      return { disclosure, receipt: await record({ subjects: [body.id, body.subject.id] }) };
    },
  });
  route(app, needs, 'listDisclosures', {
    handle: async ({ tx, query, note }) => {
      const { state, before, limit } = query;
      const found = await service.list(tx, { state, before, limit });
      note({ subjects: found.disclosures.map(({ id }) => id) });
      return found;
    },
  });
  route(app, needs, 'getDisclosure', {
    handle: async ({ tx, params: { id }, note }) => {
      const disclosure = await service.show(tx, id);
      note({ subjects: [id, disclosure.subject.id] });
      return { disclosure };
    },
  });
  route(app, needs, 'approveDisclosure', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const { reason, version, ...approval } = body;
      const act = actOf(caller, 'approve', { reason, seen: id, version }, clock());
      const disclosure = await service.approve(tx, id, approval, act);
      return { disclosure, receipt: await record({ subjects: [id], reason }) };
    },
  });
  route(app, needs, 'refuseDisclosure', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const act = actOf(caller, 'refuse', { ...body, seen: id }, clock());
      const disclosure = await service.refuse(tx, id, act);
      return { disclosure, receipt: await record({ subjects: [id], reason: body.reason }) };
    },
  });
  route(app, needs, 'openDisclosure', {
    handle: async ({ tx, caller, params: { id }, record }) => {
      const opened = await service.open(tx, id, {
        ...{ reference: caller.reference, now: clock() },
        key: await openKeptKey(needs.config.dataFolder),
      });
      return {
        traveller: opened.record.traveller.map((one) => ({ ...one })),
        booking: opened.record.booking.map((one) => ({ ...one })),
        receipt: await record({ subjects: [id, opened.subject] }),
      };
    },
  });
  route(app, needs, 'answerDisclosure', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const { recipients, ...said } = body;
      const act = actOf(caller, 'answer', { ...said, seen: id }, clock());
      const disclosure = await service.answer(tx, id, recipients, act);
      const receipt = await record({ subjects: [id], recipients, reason: body.reason });
      return { disclosure, receipt };
    },
  });
  route(app, needs, 'reviewDisclosure', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const finding = { ...body, at: clock(), by: caller.actor };
      const disclosure = await service.review(tx, id, finding);
      return { disclosure, receipt: await record({ subjects: [id], reason: body.note }) };
    },
  });
};
