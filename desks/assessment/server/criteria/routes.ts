import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import type { FastifyInstance } from 'fastify';
import { issueOf } from './back-test-record.ts';
import { testOnHeld, testOnJourneys } from './back-tests.ts';
import { draftText } from './drafts.ts';
import type { CriteriaHits } from './hits-port.ts';
import { getCriterion, groupReports, listCriteria } from './present.ts';
import { holdText } from './reading.ts';
import { readJourneysApart } from './reading-journeys.ts';
import { stepText } from './release.ts';

/** Operations that take a text one step further, and what each is called. */
const STEPS = [
  ['submitCriterion', 'submit'],
  ['approveCriterion', 'approve'],
  ['returnCriterion', 'return'],
  ['activateCriterion', 'activate'],
  ['stopCriterion', 'stop'],
  ['withdrawCriterion', 'withdraw'],
] as const;

/** The register of criteria, their release, and what they do to groups. */
export const criteriaRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  hits: CriteriaHits,
): void => {
  const moment = () => momentOf(needs);
  route(app, needs, 'listCriteria', {
    handle: async ({ tx }) => listCriteria(tx, hits, moment()),
  });
  route(app, needs, 'getCriterion', {
    handle: async ({ tx, params, note }) => {
      note({ subjects: [params.id] });
      return { criterion: await getCriterion(tx, hits, params.id, moment()) };
    },
  });
  route(app, needs, 'lintCriterion', {
    handle: async ({ body }) => {
      const { criterion, issues, refused, digest } = holdText(body.text, moment().today);
      return {
        ...(criterion === undefined ? {} : { digest }),
        refused,
        issues: issues.map(issueOf),
      };
    },
  });
  route(app, needs, 'draftCriterion', {
    handle: async ({ tx, caller, body, record }) => {
      const id = await draftText(tx, caller, body, moment());
      const criterion = await getCriterion(tx, hits, id, moment());
      return { criterion, receipt: await record({ subjects: [id], reason: body.reason }) };
    },
  });
  route(app, needs, 'consultOnCriterion', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await stepText(tx, caller, id, { act: 'consult', ...body }, moment());
      const criterion = await getCriterion(tx, hits, id, moment());
      return { criterion, receipt: await record({ subjects: [id], reason: body.reason }) };
    },
  });
  for (const [operation, act] of STEPS)
    route(app, needs, operation, {
      handle: async ({ tx, caller, params: { id }, body, record }) => {
        await stepText(tx, caller, id, { act, ...body }, moment());
        const criterion = await getCriterion(tx, hits, id, moment());
        return { criterion, receipt: await record({ subjects: [id], reason: body.reason }) };
      },
    });
  backTestRoutes(app, needs, hits);
};

const backTestRoutes = (app: FastifyInstance, needs: RouteNeeds, hits: CriteriaHits): void => {
  const moment = () => momentOf(needs);
  route(app, needs, 'backTestCriterion', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const backTest = await testOnHeld(tx, caller, id, body, hits, moment());
      const reason = `${backTest.journeys} journeys of flights from ${body.from} to ${body.to}`;
      return { backTest, receipt: await record({ subjects: [id], reason }) };
    },
  });
  route(app, needs, 'backTestOnJourneys', {
    read: ({ readers, body }) => readJourneysApart(readers, body),
    handle: async ({ tx, caller, params: { id }, record }, past) => {
      const backTest = await testOnJourneys(tx, caller, id, past, hits, moment());
      const reason = `${backTest.journeys} journeys of a file`;
      return { backTest, receipt: await record({ subjects: [id], reason }) };
    },
  });
  route(app, needs, 'getGroupReports', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return { reports: await groupReports(tx, id) };
    },
  });
};
