import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf } from '../cases/access.ts';
import { togetherOf } from '../statements/present.ts';
import { seeCase } from '../statements/view.ts';
import { analyseCalls } from './call-analysis.ts';
import { replacedIn } from './calls.ts';
import { compareIn } from './compare.ts';
import { disruptionIn } from './disruption.ts';
import { lanesOf } from './lanes.ts';
import { findKeyPlayers, measure } from './measures.ts';
import { countNeighbours, listNeighbours, readAmong } from './neighbours.ts';
import { countsOf, partOf } from './part.ts';
import { placesIn } from './places.ts';
import { daysOf, timelineOf } from './timeline.ts';

/** Nodes, links, measures and events of a case. */
export const graphRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const zone = needs.config.timeZone;
  route(app, needs, 'countGraph', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      const { nodes, links } = partOf(await seeCase(tx, id), { ...body, zone });
      return countsOf({ nodes, links });
    },
  });
  route(app, needs, 'readGraph', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      const seen = await seeCase(tx, id);
      const part = partOf(seen, { ...body, zone });
      const { after } = body;
      const rest = after === undefined ? part.nodes : part.nodes.filter((node) => node.id > after);
      const nodes = rest.slice(0, body.limit);
      const last = nodes.at(-1)?.id ?? after ?? '';
      // A link comes with the later of its two ends.
      const sent = part.links.filter(({ source, target }) => source <= last && target <= last);
      const fresh =
        after === undefined
          ? sent
          : sent.filter(({ source, target }) => source > after || target > after);
      const left = rest.length - nodes.length;
      const total = countsOf(part);
      return {
        nodes,
        links: togetherOf(fresh),
        total,
        left: { nodes: left, links: total.links - togetherOf(sent).length },
        ...(left > 0 ? { after: last } : {}),
      };
    },
  });
  route(app, needs, 'countNeighbours', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id, `${id}:${body.of}`] });
      return countNeighbours(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'listNeighbours', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id, `${id}:${body.of}`] });
      return listNeighbours(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'readAmong', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return readAmong(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'measureGraph', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return measure(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'findKeyPlayers', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return findKeyPlayers(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'simulateDisruption', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return disruptionIn(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'readTimeline', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return timelineOf(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'countTimeline', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return daysOf(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'readLanes', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return lanesOf(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'readPlaces', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return placesIn(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'analyseCalls', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return analyseCalls(await seeCase(tx, id), body, zone);
    },
  });
  route(app, needs, 'comparePeriods', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return compareIn(await seeCase(tx, id), { ...body, zone });
    },
  });
  route(app, needs, 'findReplacedPhones', {
    handle: async ({ tx, params: { id }, body, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      const found = replacedIn(await seeCase(tx, id), body.before, body.after, zone);
      if (found === undefined) throw new Problem('investigation.authorisation.period');
      return found;
    },
  });
};
