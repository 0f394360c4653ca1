import { randomUUID } from 'node:crypto';
import { withAccess } from '@platform/server/database/access.ts';
import { pick } from '@platform/server/database/pick.ts';
import { contextOf } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf } from '../cases/access.ts';
import { addStep } from '../evidence/chain.ts';
import { shownExhibit } from '../evidence/read.ts';
import { findExhibit, insertStamp } from '../evidence/store.ts';
import { askAuthority, readAnchors } from './authority.ts';
import { verifyApart } from './reading.ts';
import { stampRequest } from './token.ts';

/**
 * Time stamps of an authority outside over digests of exhibits (RFC 3161). The authority is asked between two transactions:
 * nobody waits for a network while a row is held.
 */
export const timeStampRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, config, database } = needs;
  route(app, needs, 'stampExhibit', {
    role: 'own',
    handle: async ({ caller, params: { id, exhibit }, note, record }) => {
      note({ subjects: [id, exhibit] });
      const authority = config.timeStamps;
      if (authority === undefined) throw new Problem('investigation.time-stamp.not-configured');
      const context = contextOf(caller);
      const sha256 = await withAccess(database, context, 'amirani_investigation', async (tx) => {
        await caseOf(tx, id);
        const row = mustFind(await findExhibit(tx, id, exhibit));
        if (row.sha256 === undefined) throw new Problem('investigation.exhibit.not-complete');
        return row.sha256;
      });
      const request = stampRequest(sha256);
      const response = await askAuthority(authority.url, request.bytes);
      if (response === undefined) throw new Problem('investigation.time-stamp.unreachable');
      const expected = { sha256, nonce: request.nonce };
      const anchors = await readAnchors(authority.anchors);
      const stamp = await verifyApart(needs.readers, response, expected, anchors);
      return withAccess(database, context, 'amirani_investigation', async (tx) => {
        const inCase = await caseOf(tx, id);
        const row = mustFind(await findExhibit(tx, id, exhibit));
        const { result, problem = undefined, at = undefined } = stamp;
        await insertStamp(
          tx,
          id,
          {
            id: randomUUID(),
            exhibit,
            result,
            problem,
            at,
            ...pick(stamp, 'policy', 'authority', 'serial'),
            requestedAt: clock(),
            requestedBy: caller.actor,
          },
          response,
        );
        const receipt = await record({}, tx);
        await addStep(tx, inCase, row, {
          what: 'stamped',
          by: caller.actor,
          at: clock(),
          receipt,
          detail: `${result} ${problem ?? stamp.serial ?? ''}`,
        });
        return { exhibit: await shownExhibit(tx, id, exhibit), receipt };
      });
    },
  });
};
