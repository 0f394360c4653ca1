import { civilDateOf } from '@amirani/core';
import type { Receipt } from '@platform/api/types.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import type { Piece } from '../../api/types.ts';
import { bounds, mustFit } from '../bounds.ts';
import { awaitedOf, mustHaveJudged } from '../comparison/awaited.ts';
import { findExamination } from '../examinations/store.ts';
import { addPieces, type NewPiece } from './add.ts';
import { transcriptPiece } from './chip-files.ts';
import { markChipRead, withoutKnown } from './chip-state.ts';
import { pieceOf } from './present.ts';
import { readEvidence, readPiece } from './read.ts';
import { readArchive, readChipFile, readPicture } from './reading.ts';
import { withdrawPiece } from './withdraw.ts';

/** What a call that adds pieces has at hand. */
interface Adding {
  readonly tx: Transaction;
  readonly caller: Caller;
  readonly params: { readonly id: string };
  readonly record: (details: { subjects: string[] }) => Promise<Receipt>;
}

/** What an addition answers. */
interface Added {
  pieces: Piece[];
  receipt: Receipt;
  judgementAwaited: boolean;
}

/** Evidence: added as it comes, read back byte by byte, withdrawn with a reason. */
export const pieceRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const today = () => civilDateOf(needs.clock());
  const add = async (call: Adding, pieces: readonly NewPiece[]): Promise<Added> => {
    const { tx, caller, params, record } = call;
    const addition = {
      examination: params.id,
      by: caller.actor,
      source: 'person' as const,
      now: needs.clock(),
    };
    const rows = await addPieces(tx, addition, pieces);
    const awaited = await awaitedOf(tx, caller, [params.id]);
    return {
      pieces: rows.map(pieceOf),
      receipt: await record({ subjects: [params.id] }),
      judgementAwaited: awaited.has(params.id),
    };
  };
  spokenRoutes(app, needs, add);
  chipRoutes(app, needs, add, today);
  route(app, needs, 'addSeal', {
    handle: (call) => {
      const { document, supersedes } = call.query;
      const bytes = mustFit(call.body, bounds.sealBytes);
      return add(call, [{ document, supersedes, kind: 'seal', bytes }]);
    },
  });
  route(app, needs, 'addPicture', {
    read: ({ readers, body }) => readPicture(readers, body, bounds.pictureBytes),
    handle: (call, head) => {
      const { document, supersedes } = call.query;
      const { shows, light } = call.params;
      return add(call, [
        { document, supersedes, kind: 'picture', shows, light, bytes: call.body, ...head },
      ]);
    },
  });
  readingRoutes(app, needs);
};

type Add = (call: Adding, pieces: readonly NewPiece[]) => Promise<Added>;

/** What is typed or scanned: it is stored as the text that came. */
const spokenRoutes = (app: FastifyInstance, needs: RouteNeeds, add: Add): void => {
  route(app, needs, 'addMrz', {
    handle: (call) => {
      const { document, supersedes, text, aborted } = call.body;
      return add(call, [{ document, supersedes, aborted, kind: 'mrz', bytes: Buffer.from(text) }]);
    },
  });
  route(app, needs, 'addViz', {
    handle: (call) => {
      const { document, supersedes, values } = call.body;
      const bytes = Buffer.from(JSON.stringify(values));
      return add(call, [{ document, supersedes, kind: 'viz', bytes }]);
    },
  });
  route(app, needs, 'addObservations', {
    handle: (call) => {
      const { document, supersedes, values } = call.body;
      const bytes = Buffer.from(JSON.stringify(values));
      return add(call, [{ document, supersedes, kind: 'observations', bytes }]);
    },
  });
};

const chipRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  add: Add,
  today: () => ReturnType<typeof civilDateOf>,
): void => {
  route(app, needs, 'addChipFile', {
    read: ({ readers, query, params, body }) =>
      readChipFile(readers, query.document, params.part, body, today(), params.id),
    handle: async (call, piece) => {
      const { document, supersedes } = call.query;
      await markChipRead(call.tx, call.params.id, document);
      return add(call, [{ ...piece, supersedes }]);
    },
  });
  route(app, needs, 'addChipArchive', {
    read: ({ readers, query, body }) => readArchive(readers, query.document, body, today()),
    handle: async (call, { pieces, findings }) => {
      const { document, supersedes } = call.query;
      if (pieces.length > 0) await markChipRead(call.tx, call.params.id, document);
      const added = await withoutKnown(call.tx, call.params.id, pieces, supersedes);
      return { ...(await add(call, added)), findings: [...findings] };
    },
  });
  route(app, needs, 'addTranscript', {
    handle: (call) => {
      const { document, supersedes } = call.query;
      return add(call, [{ ...transcriptPiece(document, call.body), supersedes }]);
    },
  });
};

const readingRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'getPiece', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id, params.piece] });
      await mustHaveJudged(tx, caller, params.id);
      return readPiece(tx, params.id, params.piece);
    },
  });
  route(app, needs, 'getEvidence', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      mustFind(await findExamination(tx, params.id));
      await mustHaveJudged(tx, caller, params.id);
      return { pieces: await readEvidence(tx, params.id) };
    },
  });
  route(app, needs, 'withdrawPiece', {
    handle: async ({ tx, params, body, record }) => {
      await withdrawPiece(tx, params.id, params.piece, body.reason);
      const receipt = await record({ subjects: [params.id, params.piece], reason: body.reason });
      return { receipt };
    },
  });
};
