import type { Caller } from '@platform/server/http/caller.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { giveView, openBlindCase } from './blind.ts';
import { type Looking, listQueue, readDossier } from './dossier.ts';
import { printRefusal } from './print.ts';
import { answerRefusal, proposeRefusal } from './refuse.ts';
import { addNote, endCase, takeCase } from './work.ts';

/** The second line: queue, dossier, blind views, and where alone a refusal is built. */
export const secondLineRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const looking = (caller: Caller): Looking => ({
    caller,
    now: needs.clock(),
    config: needs.config,
  });
  route(app, needs, 'listSecondLine', {
    handle: async ({ tx, note }) => {
      const items = await listQueue(tx, needs.config);
      note({ subjects: items.map(({ check }) => check.id) });
      return { items, now: needs.clock().toISOString() };
    },
  });
  route(app, needs, 'getDossier', {
    handle: async ({ tx, caller, params: { id }, note }) => {
      note({ subjects: [id] });
      return readDossier(tx, id, looking(caller));
    },
  });
  route(app, needs, 'takeCase', {
    handle: async ({ tx, caller, params: { id }, record }) => {
      const { dossier, before } = await takeCase(tx, id, looking(caller));
      const reason = before === undefined ? {} : { reason: `before: ${before}` };
      return { dossier, receipt: await record({ subjects: [id], ...reason }) };
    },
  });
  route(app, needs, 'addCaseNote', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const dossier = await addNote(tx, id, body, looking(caller));
      return { dossier, receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'getBlindCase', {
    role: 'amirani_blind',
    handle: async ({ tx, caller, params: { id }, note }) => {
      note({ subjects: [id] });
      return openBlindCase(tx, id, looking(caller));
    },
  });
  route(app, needs, 'giveBlindView', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const dossier = await giveView(tx, id, body, looking(caller));
      const reason = `view: ${body.view}`;
      return { dossier, receipt: await record({ subjects: [id], reason }) };
    },
  });
  route(app, needs, 'decideSecondLine', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const dossier = await endCase(tx, id, body, looking(caller));
      return { dossier, receipt: await record({ subjects: [id], reason: body.act }) };
    },
  });
  route(app, needs, 'proposeRefusal', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const dossier = await proposeRefusal(tx, id, body, looking(caller));
      const reason = `propose: ${(dossier.refusal?.grounds ?? []).join(', ')}`;
      return { dossier, receipt: await record({ subjects: [id], reason }) };
    },
  });
  route(app, needs, 'confirmRefusal', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const dossier = await answerRefusal(tx, id, body, looking(caller));
      const reason = `${body.act}-refusal`;
      return { dossier, receipt: await record({ subjects: [id], reason }) };
    },
  });
  route(app, needs, 'printRefusal', {
    handle: async ({ tx, caller, params: { id, language }, query: { reasonLanguage }, record }) => {
      const languages = { language, reasonLanguage };
      const { pdf, sha256, what } = await printRefusal(tx, id, languages, {
        ...looking(caller),
        platform: needs,
      });
      const receipt = await record({
        subjects: [id],
        recipients: ['traveller'],
        reason: `${what} ${language} ${sha256}`,
      });
      return { content: pdf.toString('base64'), sha256, receipt };
    },
  });
};
