import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { listCompetence, saveCompetence } from './store.ts';
import { verifyShown } from './verify.ts';

/** Who decides what a machine found, and their certificates (AI Act Art. 4, 26(2); R65). */
export const competenceRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, config } = needs;
  route(app, needs, 'listCompetence', {
    handle: async ({ tx }) => ({
      staff: await listCompetence(tx, clock()),
      required: config.requireCompetence,
    }),
  });
  route(app, needs, 'recordCompetence', {
    handle: async ({ tx, caller, body: { account, certificate, reason }, record }) => {
      const decides = (await listCompetence(tx, clock())).filter((one) => one.account === account);
      if (decides.length === 0) throw new Problem('oversight.competence.nothing-to-decide');
      const shown = await verifyShown(certificate, {
        issuers: config.certificateIssuers,
        courses: decides.map(({ course }) => course),
        at: clock(),
      });
      const recorded = { recordedBy: caller.actor, recordedAt: clock() };
      await saveCompetence(tx, { ...shown, account, ...recorded });
      const receipt = await record({ subjects: [account], reason });
      return { staff: await listCompetence(tx, clock()), receipt };
    },
  });
};
