import { randomUUID } from 'node:crypto';
import { contextOf } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { databaseRoleOf, type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { findExamination } from '../examinations/store.ts';
import type { DocumentsRoom } from '../room.ts';
import { followReading } from './session.ts';
import { findReading, insertReading, readingOf } from './store.ts';

/** Passport readers of this machine, and the simulator of the training world among them. */
export const readerRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  { hub }: Pick<DocumentsRoom, 'hub'>,
): void => {
  route(app, needs, 'listReaders', {
    handle: async ({ caller }) => ({
      readers: [...hub.readers()],
      playable: hub.playable().map(({ truth, ...one }) => ({
        ...one,
        // What is wrong with a document is for those who teach, not for those who learn.
        ...(truth === undefined || caller.role !== 'trainer' ? {} : { truth }),
      })),
    }),
  });
  route(app, needs, 'startReading', {
    handle: async ({ tx, caller, params, body, record, onCommit }) => {
      mustFind(await findExamination(tx, params.id));
      const hello = hub.find(body.reader);
      const isPlayable = hub.playable().some(({ id }) => id === body.play);
      if (hello === undefined || (hello.reader.id === 'simulator' && !isPlayable))
        throw new Problem('document.reader.absent');
      if (hub.isBusy(body.reader)) throw new Problem('document.reader.busy');
      const id = randomUUID();
      const row = { id, examination: params.id, reader: body.reader, startedAt: needs.clock() };
      await insertReading(tx, row);
      await publish(tx, [{ kind: 'examination', id: params.id }]);
      const receipt = await record({ subjects: [params.id] });
      onCommit(() => {
        const listener = followReading(needs, {
          id,
          examination: params.id,
          hello,
          context: contextOf(caller),
          role: databaseRoleOf[caller.role ?? 'border-officer'],
          over: () => hub.release(body.reader),
        });
        const play =
          body.play === undefined
            ? undefined
            : { document: body.play, unplugAfter: body.unplugAfter };
        // Unplugged or taken by somebody else between the call and its commit.
        if (!hub.ask(body.reader, id, listener, play)) listener.gone();
      });
      return {
        reading: readingOf({ ...row, state: 'waiting', pieces: [] }),
        receipt,
      };
    },
  });
  route(app, needs, 'getReading', {
    handle: async ({ tx, params, note }) => {
      const row = mustFind(await findReading(tx, params.id));
      note({ subjects: [row.examination] });
      return readingOf(row);
    },
  });
};
