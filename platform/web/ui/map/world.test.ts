import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { crossingPoints, neighbourOf } from './crossing-points.ts';
import { countryAt, patchedWorld, type WorldTopology } from './world.ts';

const topology = createRequire(import.meta.url)(
  'world-atlas/countries-50m.json',
) as unknown as WorldTopology;
const world = patchedWorld(topology);
const at = (longitude: number, latitude: number): string | undefined =>
  countryAt(world, [longitude, latitude])?.code;

describe('boundaries follow international recognition', () => {
  test('Abkhazia and the Tskhinvali region are part of Georgia', () => {
    for (const [name, longitude, latitude] of [
      ['Sokhumi', 41.02, 43.0],
      ['Gagra', 40.3, 43.33],
      ['Gali', 41.73, 42.63],
      ['Tskhinvali', 43.97, 42.23],
      ['Akhalgori', 44.48, 42.13],
      ['Java', 43.92, 42.39],
    ] as const)
      expect(at(longitude, latitude), name).toBe('268');
  });

  test('Crimea, and all else that is occupied of Ukraine, is part of Ukraine, and Russia keeps the rest', () => {
    for (const [name, longitude, latitude] of [
      ['Simferopol', 34.1, 44.95],
      ['Sevastopol', 33.6, 44.6],
      ['Kerch', 36.4, 45.33],
      ['Donetsk', 37.8, 48.0],
      ['Luhansk', 39.3, 48.57],
      ['Kyiv', 30.5, 50.45],
    ] as const)
      expect(at(longitude, latitude), name).toBe('804');
    expect(at(37.6, 55.75), 'Moscow').toBe('643');
    expect(at(38.97, 45.04), 'Krasnodar').toBe('643');
    expect(at(135.07, 48.48), 'Khabarovsk').toBe('643');
  });

  test('Cyprus and Somalia are whole, Kosovo has a code, Tiraspol lies in Moldova, Khankendi in Azerbaijan', () => {
    expect(at(33.3, 35.3), 'Kyrenia').toBe('196');
    expect(at(33.0, 34.75), 'Limassol').toBe('196');
    expect(at(44.06, 9.56), 'Hargeisa').toBe('706');
    expect(at(21.16, 42.66), 'Pristina').toBe('XKX');
    expect(at(29.6, 46.85), 'Tiraspol').toBe('498');
    expect(at(46.75, 39.82), 'Khankendi').toBe('031');
    expect(world.countries.map(({ name }) => name)).not.toContain('N. Cyprus');
  });

  test('what lies on both sides of 180 degrees is one, and no line goes round the world to it', () => {
    expect(at(25.83, 66.56), 'Rovaniemi').toBe('246');
    expect(at(175, 66.5), 'the west of Chukotka').toBe('643');
    expect(at(-172, 66.5), 'the east of Chukotka').toBe('643');
    const long = world.countries.filter(({ polygons }) =>
      polygons
        .flat()
        .some((ring) => ring.some(([x = 0], i) => Math.abs(x - (ring[i - 1]?.[0] ?? x)) > 180)),
    );
    expect(long.map(({ name }) => name).filter((name) => name !== 'Antarctica')).toEqual([]);
  });

  test('without the patches the first of them would fail: the outline is wrong as it is shipped', () => {
    const asShipped = topology.objects.countries.geometries.map(({ id }) => id);
    expect(asShipped.filter((id) => id === undefined)).not.toHaveLength(0);
    expect(world.countries.length).toBe(asShipped.length - 2);
  });
});

/** Distance in kilometres from a place to a line, on a plane that touches the earth there. */
const distance = (
  place: { readonly longitude: number; readonly latitude: number },
  lines: readonly (readonly (readonly number[])[])[],
): number => {
  const east = 111.3 * Math.cos((place.latitude * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: readonly number[]): readonly [number, number] => [
    (x - place.longitude) * east,
    (y - place.latitude) * 111.3,
  ];
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (let i = 1; i < line.length; i += 1) {
      const [ax, ay] = flat(line[i - 1] ?? []);
      const [bx, by] = flat(line[i] ?? []);
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t =
        length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
      least = Math.min(least, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)));
    }
  return least;
};

describe('the border of Georgia', () => {
  test('has a line with each neighbour and a coast', () => {
    for (const section of Object.keys(neighbourOf))
      expect(world.sections[section as 'GE-TR']?.length, section).toBeGreaterThan(0);
    expect(world.sections['GE-SEA']?.length).toBeGreaterThan(0);
  });

  test('a crossing point on land lies within 8 km of the line of its own section', () => {
    for (const point of crossingPoints) {
      const lines = world.sections[point.section];
      if (neighbourOf[point.section] === undefined || lines === undefined) continue;
      expect(distance(point, lines), point.id).toBeLessThan(8);
    }
  });

  test('ports lie at the coast, airports inside', () => {
    for (const point of crossingPoints) {
      if (point.section === 'GE-SEA')
        expect(distance(point, world.sections['GE-SEA'] ?? []), point.id).toBeLessThan(8);
      // The outline is coarse: Batumi's runway lies at the water.
      if (point.section === 'GE-AIR' && distance(point, world.sections['GE-SEA'] ?? []) > 3)
        expect(at(point.longitude, point.latitude), point.id).toBe('268');
    }
  });
});
