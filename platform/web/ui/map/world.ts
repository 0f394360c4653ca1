import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type BorderSection, neighbourOf } from './crossing-points.ts';

/** A ring of longitude and latitude, in degrees. */
export type Ring = readonly (readonly number[])[];

/** A country with its outline: polygons, each with its outer ring and its holes. */
export interface Country {
  /** ISO 3166-1 numeric, or `XKX` for Kosovo. */
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** The outline of the world, and the border of Georgia by section. */
export interface World {
  readonly countries: readonly Country[];
  readonly sections: Readonly<Partial<Record<BorderSection, readonly Ring[]>>>;
}

/** The topology that world-atlas 2.0.2 ships, made from Natural Earth 4.1. */
export type WorldTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

/**
 * What Natural Earth draws by who holds the ground is drawn here by international recognition. Each patch with its source:
 * - Crimea with Sevastopol is part of Ukraine (UN General Assembly, resolutions 68/262 and ES-11/4);
 * - the north of Cyprus is part of Cyprus (UN Security Council, resolutions 541 (1983) and 550 (1984));
 * - Somaliland is part of Somalia (UN Security Council, resolution 2748 (2024) affirms its territorial integrity);
 * - Kosovo is drawn separately and has a code (Council conclusions of 18 February 2008; this designation is without prejudice to
 *   positions on status, and is in line with UNSCR 1244 (1999) and the ICJ opinion on the declaration of independence).
 * Abkhazia and the Tskhinvali region lie in Georgia in Natural Earth's countries already (UN General Assembly, resolution
 * 77/293); a test holds them there. Not patched, since the file has no line for them: the Golan Heights, Western Sahara west
 * of the berm, and the lines of Kashmir.
 */
export const patchedWorld = (topology: WorldTopology): World => {
  const shapes = topology.objects.countries.geometries.filter(
    (one): one is Shape => one.type === 'Polygon' || one.type === 'MultiPolygon',
  );
  const named = (name: string): Shape | undefined =>
    shapes.find(({ properties }) => properties?.name === name);
  const russia = partsOf(named('Russia'));
  const crimea = russia.filter((part) => holdsCrimea(topology, part));
  const joined: Readonly<Record<string, readonly Part[]>> = {
    Russia: russia.filter((part) => !crimea.includes(part)),
    Ukraine: [...partsOf(named('Ukraine')), ...crimea],
    Cyprus: [...partsOf(named('Cyprus')), ...partsOf(named('N. Cyprus'))],
    Somalia: [...partsOf(named('Somalia')), ...partsOf(named('Somaliland'))],
  };
  const gone = new Set(['N. Cyprus', 'Somaliland']);
  const countries = shapes.flatMap((shape): Country[] => {
    const name = shape.properties?.name ?? '';
    if (gone.has(name)) return [];
    const parts = joined[name] ?? partsOf(shape);
    const { coordinates } = areasOf(topology, parts);
    const polygons = coordinates.map((rings) => rings.map(unbroken));
    return [{ code: codeOf(shape, name), name, polygons }];
  });
  return { countries, sections: sectionsOf(topology, named('Georgia')) };
};

type Shape = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
/** The arcs of one polygon. */
type Part = number[][];

const partsOf = (shape: Shape | undefined): readonly Part[] =>
  shape === undefined ? [] : shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;

const codeOf = ({ id }: Shape, name: string): string =>
  id === undefined ? (name === 'Kosovo' ? 'XKX' : name) : String(id);

/** Lines that parts have in common vanish. */
const areasOf = (topology: WorldTopology, parts: readonly Part[]) =>
  merge(topology, [{ type: 'MultiPolygon', arcs: [...parts] }]);

/**
 * A ring that goes on beyond 180 degrees where the file jumps to the other side of the world: the jump would be a line across all
 * countries of its latitude. One that goes all the way round, Antarctica, stays as it is.
 */
const unbroken = (ring: Ring): Ring => {
  let turn = 0;
  const points = ring.map(([x = 0, y = 0], at) => {
    const step = x - (ring[at - 1]?.[0] ?? x);
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [x + turn, y];
  });
  return turn === 0 ? points : ring;
};

/** Simferopol, which lies in no other polygon. */
const INSIDE_CRIMEA = [34.1, 44.95] as const;

const holdsCrimea = (topology: WorldTopology, part: Part): boolean => {
  const { geometry } = feature(topology, { type: 'Polygon', arcs: part });
  return geometry.type === 'Polygon' && holds(geometry.coordinates, INSIDE_CRIMEA);
};

/** The lines that Georgia shares with each neighbour, and the one that it shares with nobody: its coast. */
const sectionsOf = (topology: WorldTopology, georgia: Shape | undefined): World['sections'] => {
  const line = (test: (a: unknown, b: unknown) => boolean): readonly Ring[] => {
    const { coordinates }: { coordinates: Ring[] } = mesh(
      topology,
      topology.objects.countries,
      (a, b) => (a === georgia && test(a, b)) || (b === georgia && test(b, a)),
    ) as unknown as { coordinates: Ring[] };
    return coordinates;
  };
  const facing = Object.entries(neighbourOf).map(
    ([section, code]) =>
      [section, line((_, other) => String((other as Shape).id) === code)] as const,
  );
  return { ...Object.fromEntries(facing), 'GE-SEA': line((own, other) => own === other) };
};

/** Whether a polygon holds a point: an odd number of its edges lie to the east of it (W. R. Franklin, PNPOLY, 1970). */
const holds = (
  rings: readonly Ring[],
  [x, y]: readonly [longitude: number, latitude: number],
): boolean => {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1 = 0, y1 = 0], i) => {
      const [x2 = 0, y2 = 0] = ring[(i + ring.length - 1) % ring.length] ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
};

/**
 * The country that holds a point, or none: the sea.
 * @internal Tests look where places are.
 */
export const countryAt = (
  { countries }: World,
  [x, y]: readonly [longitude: number, latitude: number],
): Country | undefined =>
  countries.find(({ polygons }) =>
    // What lies beyond 180 degrees is in the same ring as what lies before it.
    polygons.some((rings) => [x, x - 360, x + 360].some((turned) => holds(rings, [turned, y]))),
  );
