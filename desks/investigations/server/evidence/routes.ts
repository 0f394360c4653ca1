import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { actOf } from '@platform/server/decisions/decide.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { EXHIBIT_PART_BYTES } from '../../api/evidence.ts';
import { caseOf, workIn } from '../cases/access.ts';
import { digestOf, keepPart, openEvidenceKey, openPart } from './bytes.ts';
import { addStep, brokenStep } from './chain.ts';
import * as handOvers from './hand-overs.ts';
import { shownExhibit, shownExhibits, wholeExhibit } from './read.ts';
import * as store from './store.ts';

/** Exhibits: how they come in, who has them, and whether all still agrees. */
export const evidenceRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  entryRoutes(app, needs);
  readingRoutes(app, needs);
  handOverRoutes(app, needs);
};

const entryRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, config } = needs;
  route(app, needs, 'beginExhibit', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const known = await store.findExhibit(tx, id, body.id);
      if (known !== undefined && (known.enteredBy !== caller.actor || known.title !== body.title))
        throw new Problem('investigation.id-taken');
      if (known === undefined)
        await store.insertExhibit(tx, {
          id: body.id,
          caseId: id,
          ...pick(body, 'title', 'kind', 'name', 'mediaType', 'obtained'),
          enteredBy: caller.actor,
          enteredAt: clock(),
          holder: { kind: 'colleague', account: caller.actor },
        });
      const receipt = await record({ subjects: [id, body.id] });
      return { exhibit: await shownExhibit(tx, id, body.id), receipt };
    },
  });
  route(app, needs, 'addExhibitPart', {
    handle: async ({ tx, params: { id, exhibit, position }, body, record }) => {
      await workIn(tx, id);
      const row = await receiving(tx, id, exhibit);
      if (body.length === 0) throw new Problem('investigation.exhibit.empty');
      if (body.length > EXHIBIT_PART_BYTES)
        throw new Problem('investigation.exhibit.part-too-large', { most: EXHIBIT_PART_BYTES });
      await keepPart(tx, row, position, body, await openEvidenceKey(config.dataFolder));
      const after = mustFind(await store.findExhibit(tx, id, exhibit));
      const receipt = await record({ subjects: [id, exhibit] });
      return { parts: after.parts, bytes: Number(after.received), receipt };
    },
  });
  route(app, needs, 'completeExhibit', {
    handle: async ({ tx, caller, params: { id, exhibit }, body, record }) => {
      const inCase = await workIn(tx, id);
      const row = await receiving(tx, id, exhibit);
      const { sha256, bytes } = await digestOf(tx, row, await openEvidenceKey(config.dataFolder));
      const digest = sha256.toString('hex');
      if (body.sha256 !== undefined && body.sha256 !== digest)
        throw new Problem('investigation.exhibit.digest');
      const number = await store.completeExhibit(tx, row, bytes, sha256);
      const receipt = await record({ subjects: [id, exhibit], reason: digest });
      await addStep(
        tx,
        inCase,
        { id: exhibit, number },
        {
          what: 'entered',
          by: caller.actor,
          at: clock(),
          receipt,
          detail: `sha256 ${digest} bytes ${bytes}`,
        },
      );
      await publish(tx, [{ kind: 'investigation', id }]);
      return { exhibit: await shownExhibit(tx, id, exhibit), receipt };
    },
  });
  route(app, needs, 'discardExhibit', {
    handle: async ({ tx, params: { id, exhibit }, body, record }) => {
      await workIn(tx, id);
      await receiving(tx, id, exhibit);
      await store.deleteExhibit(tx, exhibit);
      return { receipt: await record({ subjects: [id, exhibit], reason: body.reason }) };
    },
  });
};

const readingRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, config } = needs;
  route(app, needs, 'listExhibits', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      const exhibits = await shownExhibits(tx, id);
      note({ subjects: [id, ...exhibits.map((one) => one.id)] });
      return { exhibits, timeStamping: config.timeStamps !== undefined };
    },
  });
  route(app, needs, 'getExhibit', {
    handle: async ({ tx, params: { id, exhibit }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id, exhibit] });
      return wholeExhibit(tx, id, exhibit);
    },
  });
  route(app, needs, 'readExhibitPart', {
    handle: async ({ tx, caller, params: { id, exhibit, position }, note, record }) => {
      const inCase = await caseOf(tx, id);
      const row = mustFind(await store.findExhibit(tx, id, exhibit));
      if (row.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
      const bytes = await openPart(tx, exhibit, position, await openEvidenceKey(config.dataFolder));
      note({ subjects: [id, exhibit] });
      // Reading starts at the first part, so this records one step an opening, not one a part.
      if (position === 0)
        await addStep(tx, inCase, row, {
          what: 'opened',
          by: caller.actor,
          at: clock(),
          detail: '',
          receipt: await record(),
        });
      return { content: bytes.toString('base64'), parts: row.parts };
    },
  });
  route(app, needs, 'verifyCustody', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      const key = await openEvidenceKey(config.dataFolder);
      const exhibits = (await store.exhibitsOf(tx, id)).filter((one) => one.state === 'complete');
      const faults: { what: 'exhibit' | 'step'; number: number }[] = [];
      for (const exhibit of exhibits) {
        // Bytes that do not open under their seal are as wrong as bytes with another digest.
        const found = await digestOf(tx, exhibit, key).catch(() => undefined);
        if (exhibit.sha256 === undefined || found?.sha256.equals(exhibit.sha256) !== true)
          faults.push({ what: 'exhibit', number: exhibit.number ?? 0 });
      }
      const steps = await store.stepsOfCase(tx, id);
      const broken = brokenStep(steps);
      if (broken !== undefined) faults.push({ what: 'step', number: broken });
      return { exhibits: exhibits.length, steps: steps.length, faults };
    },
  });
};

const handOverRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'offerExhibit', {
    handle: async ({ tx, caller, params: { id, exhibit }, body, record }) => {
      const inCase = await custodian(tx, id);
      const row = mustFind(await store.lockExhibit(tx, id, exhibit));
      const said = { reason: body.reason, version: 0, seen: body };
      await handOvers.offer(tx, row, body, actOf(caller, 'offer', said, clock()));
      const receipt = await record({ subjects: [id, exhibit] });
      const detail = `${handOvers.holderText(row.holder)} -> ${handOvers.holderText(body.to)}: ${body.reason}`;
      const step = { what: 'offered', by: caller.actor, at: clock(), receipt, detail } as const;
      await addStep(tx, inCase, row, step);
      await publish(tx, [{ kind: 'investigation', id }]);
      return { exhibit: await shownExhibit(tx, id, exhibit), receipt };
    },
  });
  for (const [operation, accepts] of [
    ['acknowledgeHandOver', true],
    ['declineHandOver', false],
  ] as const)
    route(app, needs, operation, {
      handle: async ({ tx, caller, params: { id, exhibit, handOver }, body, record }) => {
        const inCase = await custodian(tx, id);
        const row = mustFind(await store.lockExhibit(tx, id, exhibit));
        const { act: _, ...act } = actOf(caller, operation, { ...body, seen: handOver }, clock());
        const what = await handOvers.end(tx, row, handOver, accepts, act);
        const receipt = await record({ subjects: [id, exhibit] });
        const step = { what, by: caller.actor, at: clock(), receipt, detail: body.reason };
        await addStep(tx, inCase, row, step);
        await publish(tx, [{ kind: 'investigation', id }]);
        return { exhibit: await shownExhibit(tx, id, exhibit), receipt };
      },
    });
};

/** Exhibits change hands in a closed case too; who only reads takes none. */
const custodian = async (tx: Transaction, id: string) => {
  const row = await caseOf(tx, id);
  if (row.part === 'reader') throw new Problem('investigation.case.reading-only');
  return row;
};

const receiving = async (tx: Transaction, id: string, exhibit: string) => {
  const row = mustFind(await store.lockExhibit(tx, id, exhibit));
  if (row.state !== 'receiving') throw new Problem('investigation.exhibit.not-receiving');
  return row;
};
