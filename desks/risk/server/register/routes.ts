import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { momentOf } from '../moment.ts';
import * as ach from './ach.ts';
import { keepCapacity, readCapacity } from './capacity.ts';
import * as register from './register.ts';
import * as sections from './sections.ts';

/** The register of risks, border sections, and competing hypotheses. */
export const registerRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  riskRoutes(app, needs);
  sectionRoutes(app, needs);
  achRoutes(app, needs);
};

const riskRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listRisks', {
    handle: async ({ tx }) => ({
      risks: await register.listRisks(tx, momentOf(needs)),
      matrices: register.matrices(),
    }),
  });
  route(app, needs, 'getRisk', {
    handle: async ({ tx, params }) => register.readRisk(tx, params.id, momentOf(needs)),
  });
  route(app, needs, 'rateRisk', {
    handle: async ({ caller, body }) => register.rate(body, caller.actor, momentOf(needs).today),
  });
  route(app, needs, 'openRisk', {
    handle: async ({ tx, caller, body, record }) => {
      const risk = await register.openRisk(tx, caller, body, momentOf(needs));
      return { risk, receipt: await record({ subjects: [risk.id] }) };
    },
  });
  route(app, needs, 'amendRisk', {
    handle: async ({ tx, params, body, record }) => {
      const risk = await register.amendRisk(tx, params.id, body, momentOf(needs));
      return { risk, receipt: await record({ subjects: [risk.id] }) };
    },
  });
  route(app, needs, 'closeRisk', {
    handle: async ({ tx, caller, params, body, record }) => {
      const risk = await register.closeRisk(tx, caller, params.id, body, momentOf(needs));
      return { risk, receipt: await record({ subjects: [risk.id], reason: body.reason }) };
    },
  });
  route(app, needs, 'assessRisk', {
    handle: async ({ tx, caller, params, body, record }) => {
      const risk = await register.proposeAssessment(tx, caller, params.id, body, momentOf(needs));
      const subjects = [risk.id, body.id];
      return { risk, receipt: await record({ subjects, reason: body.reason }) };
    },
  });
  for (const [id, act] of [
    ['approveAssessment', 'approve'],
    ['sendBackAssessment', 'send-back'],
  ] as const)
    route(app, needs, id, {
      handle: async ({ tx, caller, params, body, record }) => {
        const risk = await register.decideAssessment(
          tx,
          caller,
          params.id,
          act,
          body,
          momentOf(needs),
        );
        const subjects = [risk.id, body.assessment];
        return { risk, receipt: await record({ subjects, reason: body.reason }) };
      },
    });
  route(app, needs, 'keepMeasure', {
    handle: async ({ tx, caller, params, body, record }) => {
      const kept = await register.keepMeasure(tx, caller, params.id, body, momentOf(needs));
      return { ...kept, receipt: await record({ subjects: [params.id, body.id] }) };
    },
  });
};

const sectionRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const moment = () => ({ ...momentOf(needs), timeZone: needs.config.timeZone });
  route(app, needs, 'listRiskSections', {
    handle: async ({ tx }) => ({ sections: await sections.listSections(tx, moment()) }),
  });
  route(app, needs, 'keepRiskSection', {
    handle: async ({ tx, body, record }) => {
      const section = await sections.keepSection(tx, body, moment());
      return { section, receipt: await record({ subjects: [section.id] }) };
    },
  });
  route(app, needs, 'getRiskCapacity', {
    handle: async ({ tx, params }) => readCapacity(tx, params.section),
  });
  route(app, needs, 'keepRiskCapacity', {
    handle: async ({ tx, caller, params, body, record }) => {
      const capacity = await keepCapacity(tx, caller, params.section, body, moment().now);
      const receipt = await record({ subjects: [params.section], reason: body.reason });
      return { capacity, receipt };
    },
  });
  route(app, needs, 'proposeSectionLevel', {
    handle: async ({ tx, caller, params, body, record }) => {
      const section = await sections.proposeLevel(tx, caller, params.section, body, moment());
      return { section, receipt: await record({ subjects: [section.id], reason: body.reason }) };
    },
  });
  route(app, needs, 'decideSectionLevel', {
    handle: async ({ tx, caller, params, body, record }) => {
      const section = await sections.decideLevel(tx, caller, params.section, body, moment());
      return { section, receipt: await record({ subjects: [section.id], reason: body.reason }) };
    },
  });
};

const achRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listAches', {
    handle: async ({ tx }) => ({ aches: await ach.listAches(tx) }),
  });
  route(app, needs, 'getAch', {
    handle: async ({ tx, params }) => ({ revisions: await ach.readAch(tx, params.id) }),
  });
  route(app, needs, 'scoreAch', { handle: async ({ body }) => ach.scoreAch(body) });
  route(app, needs, 'keepAch', {
    handle: async ({ tx, caller, body, record }) => {
      const kept = await ach.keepAch(tx, caller, body, needs.clock());
      return { ach: kept, receipt: await record({ subjects: [kept.id] }) };
    },
  });
};
