import { createRequire } from 'node:module';
import { borderSections, crossingPoints } from '@platform/web/ui/map/crossing-points.ts';
import { patchedWorld, type WorldTopology } from '@platform/web/ui/map/world.ts';
import { expect, test } from 'vitest';
import { mapPicture, mapViews } from './map-picture.ts';
import { routeLines } from './routes.ts';

const world = patchedWorld(
  createRequire(import.meta.url)('world-atlas/countries-50m.json') as unknown as WorldTopology,
);

test('the map of Georgia holds it, its neighbours, every section of land and sea and every crossing point', () => {
  const map = mapPicture(world, crossingPoints, routeLines, mapViews.georgia, 900);
  const codes = map.countries.map(({ code }) => code);
  for (const code of ['268', '792', '051', '031', '643']) expect(codes).toContain(code);
  expect(codes.length).toBeLessThan(12);
  expect(map.sections.map(({ id }) => id).sort()).toEqual(
    borderSections.filter((id) => id !== 'GE-AIR').toSorted(),
  );
  expect(map.points.length).toBe(crossingPoints.length);
  for (const { x, y, point } of map.points) {
    expect(x, point.id).toBeGreaterThan(0);
    expect(x, point.id).toBeLessThan(900);
    expect(y, point.id).toBeGreaterThan(0);
    expect(y, point.id).toBeLessThan(map.height);
  }
});

test('the routes of Europe are drawn and the points are not moved by the width', () => {
  const map = mapPicture(world, crossingPoints, routeLines, mapViews.europe, 700);
  expect(map.routes.length).toBe(routeLines.length);
  const twice = mapPicture(world, crossingPoints, routeLines, mapViews.europe, 1400);
  map.routes.forEach(({ end: [x, y] }, index) => {
    const [x2, y2] = twice.routes[index]?.end ?? [0, 0];
    expect(Math.abs(x2 - 2 * x)).toBeLessThan(1);
    expect(Math.abs(y2 - 2 * y)).toBeLessThan(1);
  });
});
