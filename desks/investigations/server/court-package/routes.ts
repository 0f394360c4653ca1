import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { JournalKeys } from '@platform/server/journal/keys.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf } from '../cases/access.ts';
import { openEvidenceKey, wholeOf } from '../evidence/bytes.ts';
import { addStep } from '../evidence/chain.ts';
import { exhibitsOf, responsesOf, stampsOf, stepsOfCase } from '../evidence/store.ts';
import { makePackage, type PackedStamp } from './pack.ts';

/** A package has no more bytes of exhibits than this: it is made in memory and answered whole. */
const MOST_BYTES = 48 * 1024 * 1024;

/** Court packages: exhibits and all that proves them, for somebody outside. */
export const courtPackageRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  keys: Pick<JournalKeys, 'signer'>,
): void => {
  const { clock, config } = needs;
  route(app, needs, 'packCase', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const inCase = await caseOf(tx, id);
      if (inCase.part === 'reader') throw new Problem('investigation.case.reading-only');
      const all = (await exhibitsOf(tx, id)).filter(({ state }) => state === 'complete');
      const wanted = new Set(body.exhibits);
      const rows = all.filter(({ number }) => wanted.size === 0 || wanted.has(number ?? 0));
      if (rows.length === 0 || rows.length < wanted.size)
        throw new Problem('investigation.package.no-exhibits');
      const size = rows.reduce((sum, { bytes }) => sum + Number(bytes), 0);
      if (size > MOST_BYTES)
        throw new Problem('investigation.package.too-large', { most: MOST_BYTES });
      const receipt = await record({
        subjects: [id, ...rows.map((row) => row.id)],
        recipients: [body.recipient],
        reason: body.reason,
      });
      // Packing is a step of each exhibit's custody and part of the package.
      for (const row of rows)
        await addStep(tx, inCase, row, {
          what: 'packed',
          by: caller.actor,
          at: clock(),
          receipt,
          detail: body.recipient,
        });
      const key = await openEvidenceKey(config.dataFolder);
      const exhibits = [];
      for (const row of rows)
        exhibits.push({ row, content: await wholeOf(tx, row, key, MOST_BYTES) });
      const made = makePackage(
        {
          case: inCase,
          exhibits,
          stamps: await validStamps(tx, id),
          steps: await stepsOfCase(tx, id),
          about: {
            recipient: body.recipient,
            reason: body.reason,
            language: body.language,
            madeAt: clock().toISOString(),
            madeBy: caller.actor,
          },
        },
        keys.signer,
      );
      const { content, ...told } = made;
      return { ...told, content: Buffer.from(content).toString('base64'), receipt };
    },
  });
};

const validStamps = async (
  tx: Parameters<typeof stampsOf>[0],
  id: string,
): Promise<readonly PackedStamp[]> => {
  const stamps = await stampsOf(tx, id);
  const responses = new Map((await responsesOf(tx, id)).map((one) => [one.id, one.response]));
  return stamps.flatMap((stamp) => {
    const response = responses.get(stamp.id);
    return response === undefined ? [] : [{ stamp, response }];
  });
};
