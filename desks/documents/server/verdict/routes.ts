import { civilDateOf } from '@amirani/core';
import { mustFind } from '@platform/server/http/must-find.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { mustHaveJudged } from '../comparison/awaited.ts';
import { sha256 } from '../pieces/add.ts';
import type { DocumentsRoom } from '../room.ts';
import { examineDocument, judging } from './examine.ts';
import { importReplay } from './import.ts';
import { readReplayApart } from './reading-replay.ts';
import { exportReplay, replaying } from './replay.ts';
import { storedVerdict } from './rows.ts';
import { findVerdict } from './store.ts';

/** Verdicts: made from what stands, stored beside the earlier ones, run again, taken out and in as one file. */
export const verdictRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  room: Pick<DocumentsRoom, 'states' | 'trust'>,
): void => {
  const { config, clock } = needs;
  route(app, needs, 'examineDocument', {
    read: async ({ within, caller, params: { id }, readers }) => {
      const judge = await within(async (tx) => {
        await mustHaveJudged(tx, caller, id);
        return judging(tx, { config, room, readers }, id, clock());
      });
      return judge();
    },
    handle: async ({ tx, caller, params: { id }, record }, judged) => {
      await mustHaveJudged(tx, caller, id);
      const using = { config, room, readers: needs.readers };
      const verdict = await examineDocument(tx, using, id, caller.actor, clock(), judged);
      return { verdict, receipt: await record({ subjects: [id], reason: verdict.verdict.colour }) };
    },
  });
  route(app, needs, 'getVerdict', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      await mustHaveJudged(tx, caller, params.id);
      return storedVerdict(mustFind(await findVerdict(tx, params.id, params.verdict)));
    },
  });
  route(app, needs, 'replayExamination', {
    read: async ({ within, caller, params: { id }, readers, note }) => {
      note({ subjects: [id] });
      const replay = await within(async (tx) => {
        await mustHaveJudged(tx, caller, id);
        return replaying(tx, readers, id);
      });
      return replay();
    },
    handle: async ({ tx, caller, params, note }, repetition) => {
      note({ subjects: [params.id] });
      await mustHaveJudged(tx, caller, params.id);
      return repetition;
    },
  });
  route(app, needs, 'exportExamination', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await mustHaveJudged(tx, caller, id);
      const file = await exportReplay(tx, id);
      const digest = sha256(file).toString('hex');
      const receipt = await record({
        ...{ subjects: [id], recipients: [body.recipient] },
        reason: `${body.reason}; replay file ${digest}`,
      });
      return { content: Buffer.from(file).toString('base64'), sha256: digest, receipt };
    },
  });
  route(app, needs, 'importExamination', {
    read: ({ readers, body }) => readReplayApart(readers, body, civilDateOf(clock())),
    handle: async ({ tx, caller, body, record }, read) => {
      const file = { read, by: caller.actor, now: clock() };
      const taken = await importReplay(tx, needs.config, file);
      const reason = `replay file ${sha256(body).toString('hex')}`;
      return { ...taken, receipt: await record({ subjects: [taken.id], reason }) };
    },
  });
};
