import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import type { TaskRunner } from '../tasks.ts';
import { amendFigure } from './amend-figure.ts';
import { findVintages } from './dataset-store.ts';
import * as datasets from './datasets.ts';
import * as imports from './imports.ts';
import { readQuality, readRevisions } from './quality.ts';

/** Data sets, their vintages and their quality, and files on their way into them. */
export const datasetRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  runner: TaskRunner,
): void => {
  const { clock } = needs;
  route(app, needs, 'listRiskDatasets', {
    handle: async ({ tx }) => ({ datasets: await datasets.listDatasets(tx) }),
  });
  route(app, needs, 'getRiskDataset', {
    handle: async ({ tx, params }) => ({
      dataset: await datasets.readDataset(tx, params.dataset),
      vintages: await datasets.listVintages(tx, params.dataset),
      imports: await imports.openImports(tx, params.dataset),
    }),
  });
  route(app, needs, 'registerRiskDataset', {
    handle: async ({ tx, caller, body, record }) => {
      const dataset = await datasets.registerDataset(tx, caller, body, clock());
      return { dataset, receipt: await record({ subjects: [dataset.id] }) };
    },
  });
  route(app, needs, 'amendRiskDataset', {
    handle: async ({ tx, params, body, record }) => {
      const dataset = await datasets.amendDataset(tx, params.dataset, body);
      return { dataset, receipt: await record({ subjects: [dataset.id] }) };
    },
  });
  route(app, needs, 'amendRiskFigure', {
    handle: async ({ tx, caller, params, body, record }) => {
      const amended = await amendFigure(tx, caller, params.dataset, body, clock());
      const receipt = await record({ subjects: [params.dataset], reason: body.reason });
      return { ...amended, receipt };
    },
  });
  route(app, needs, 'showRiskQuality', {
    handle: async ({ tx, params, body }) =>
      readQuality(tx, await datasets.standingAt(tx, params.dataset, body.vintage)),
  });
  route(app, needs, 'listRiskRevisions', {
    handle: async ({ tx, params, body }) => {
      const vintages = await findVintages(tx, params.dataset);
      return readRevisions(
        tx,
        await datasets.standingAt(tx, params.dataset, body.until),
        body,
        new Map(vintages.map(({ number, recordedAt }) => [number, recordedAt])),
      );
    },
  });
  importRoutes(app, needs, runner);
};

const importRoutes = (app: FastifyInstance, needs: RouteNeeds, runner: TaskRunner): void => {
  const { clock } = needs;
  route(app, needs, 'beginRiskImport', {
    handle: async ({ tx, caller, params, body, record }) => {
      const begun = await imports.beginImport(tx, caller, params.dataset, body, clock());
      return { import: begun, receipt: await record({ subjects: [begun.id] }) };
    },
  });
  route(app, needs, 'addRiskImportPart', {
    handle: async ({ tx, params, query, body, record }) => {
      const kept = await imports.addPart(tx, params.id, query.position, body);
      return { ...kept, receipt: await record({ subjects: [params.id] }) };
    },
  });
  route(app, needs, 'readRiskImport', {
    handle: async ({ tx, params, body, record, onCommit }) => {
      const asked = await imports.requestReading(tx, params.id, body.options, clock());
      onCommit(() => runner.wake(needs));
      return { import: asked, receipt: await record({ subjects: [params.id] }) };
    },
  });
  route(app, needs, 'getRiskImport', {
    handle: async ({ tx, params }) => imports.readImport(tx, params.id),
  });
  route(app, needs, 'takeOverRiskImport', {
    handle: async ({ tx, caller, params, body, record }) => {
      const taken = await imports.takeOverImport(tx, caller, params.id, body, clock());
      const subjects = [params.id, taken.dataset.id];
      return { ...taken, receipt: await record({ subjects, reason: body.reason }) };
    },
  });
  route(app, needs, 'discardRiskImport', {
    handle: async ({ tx, caller, params, body, record }) => {
      const gone = await imports.discardImport(tx, caller, params.id, body.reason, clock());
      return {
        import: gone,
        receipt: await record({ subjects: [params.id], reason: body.reason }),
      };
    },
  });
};
