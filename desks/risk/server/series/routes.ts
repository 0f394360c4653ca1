import { periodsPerYear } from '@amirani/risk/series';
import { withAccess } from '@platform/server/database/access.ts';
import { contextOf } from '@platform/server/http/caller.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { periodText, seriesOf, shownCell } from '../cells.ts';
import { findVintages } from '../datasets/dataset-store.ts';
import { standingAt } from '../datasets/datasets.ts';
import { methodsFor, mustCarry, readOptions } from '../methods.ts';
import { decompositionOf } from './decompose.ts';
import { derive } from './derived.ts';
import { compareMembers } from './displacement.ts';
import * as explore from './explore.ts';
import { forecastApart, forecastOf } from './forecast.ts';
import { bandsOf, regimesOf, runOf } from './judge.ts';
import { showNowcast } from './nowcast.ts';
import { spreadOf } from './spread.ts';
import { tabulate } from './table.ts';
import { seriesVintages } from './vintages.ts';

/** The explorer of indicators. */
export const seriesRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listRiskDimensions', {
    handle: async ({ tx, params, body }) => {
      const standing = await standingAt(tx, params.dataset, body.vintage);
      return {
        vintage: standing.vintage.number,
        dimensions: await explore.listDimensions(tx, standing),
      };
    },
  });
  route(app, needs, 'searchRiskSeries', {
    handle: async ({ tx, params, body }) => {
      const standing = await standingAt(tx, params.dataset, body.vintage);
      return {
        vintage: standing.vintage.number,
        ...(await explore.searchSeries(tx, standing, body)),
      };
    },
  });
  route(app, needs, 'showRiskSeries', {
    handle: async ({ tx, params, body }) => {
      const standing = await standingAt(tx, params.dataset, body.vintage);
      const { frequency } = standing.dataset;
      const { firstPeriod, cells, unknown } = await explore.oneSeries(tx, standing, body.key);
      const series = seriesOf(body.key, frequency, firstPeriod, cells);
      const methods = methodsFor(cells.length, periodsPerYear(frequency));
      if (body.method !== undefined) mustCarry(body.method, periodsPerYear(frequency));
      const method = body.method ?? methods[0];
      const given = method === undefined ? {} : readOptions(method, body.options ?? {});
      const bands = method === undefined ? [] : bandsOf(series, method, given);
      const judged = bands.filter(({ alarm }) => alarm !== undefined);
      return {
        key: body.key,
        frequency,
        vintage: standing.vintage.number,
        recordedAt: standing.vintage.recordedAt.toISOString(),
        points: cells.map((cell, place) => ({
          period: periodText(firstPeriod + place, frequency),
          cell: shownCell(cell),
          ...(unknown[place] === 0 ? {} : { unknown: unknown[place] as number }),
        })),
        methods: [...methods],
        bands,
        regimes: regimesOf(series),
        options: {},
        ...(method === undefined ? {} : { method, ...runOf(series, method, given, bands) }),
        ...(judged.length === 0
          ? {}
          : { alarmShare: judged.filter(({ alarm }) => alarm).length / judged.length }),
      };
    },
  });
  route(app, needs, 'showRiskVintages', {
    handle: async ({ tx, params, body }) => {
      const standing = await standingAt(tx, params.dataset, undefined);
      const vintages = (await findVintages(tx, params.dataset)).toReversed();
      return {
        vintages: vintages.map(({ number, recordedAt }) => ({
          number,
          recordedAt: recordedAt.toISOString(),
        })),
        periods: await seriesVintages(
          tx,
          standing,
          body.key,
          vintages.map(({ number }) => number),
          body.periods,
        ),
      };
    },
  });
  route(app, needs, 'tabulateRisk', {
    handle: async ({ tx, params, body }) =>
      tabulate(tx, await standingAt(tx, params.dataset, body.vintage), body),
  });
  route(app, needs, 'measureRiskSpread', {
    handle: async ({ tx, params, body }) =>
      spreadOf(tx, await standingAt(tx, params.dataset, body.vintage), body),
  });
  route(app, needs, 'compareRiskPlaces', {
    handle: async ({ tx, params, body }) =>
      compareMembers(tx, await standingAt(tx, params.dataset, body.vintage), body),
  });
  route(app, needs, 'nowcastRiskSeries', {
    handle: async ({ tx, params, body }) =>
      showNowcast(
        tx,
        await standingAt(tx, params.dataset, body.vintage),
        body.key,
        needs.config.timeZone,
      ),
  });
  route(app, needs, 'decomposeRiskSeries', {
    handle: async ({ tx, params, body }) => {
      const standing = await standingAt(tx, params.dataset, body.vintage);
      const { firstPeriod, cells } = await explore.oneSeries(tx, standing, body.key);
      const series = seriesOf(body.key, standing.dataset.frequency, firstPeriod, cells);
      return decompositionOf(series, standing.vintage.number);
    },
  });
  route(app, needs, 'deriveRiskIndicator', {
    handle: async ({ tx, body }) => derive(tx, body.code, body.datasets),
  });
  forecastRoute(app, needs);
};

/** Without a transaction of its own while the forecast is made: it may take seconds. */
const forecastRoute = (app: FastifyInstance, needs: RouteNeeds): void =>
  route(app, needs, 'forecastRiskSeries', {
    role: 'own',
    handle: async ({ caller, params, body }) => {
      const { key, vintage, method, steps, origins, levels, intervals } = body;
      const { series, number } = await withAccess(
        needs.database,
        contextOf(caller),
        'amirani_risk',
        async (tx) => {
          const standing = await standingAt(tx, params.dataset, vintage);
          const { firstPeriod, cells } = await explore.oneSeries(tx, standing, key);
          const { frequency } = standing.dataset;
          return {
            series: seriesOf(key, frequency, firstPeriod, cells),
            number: standing.vintage.number,
          };
        },
      );
      const options = { method, steps, origins, levels, intervals };
      return forecastOf(await forecastApart(series, options), options, number);
    },
  });
