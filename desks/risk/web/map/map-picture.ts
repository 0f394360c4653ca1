import type { CrossingPoint } from '@platform/web/ui/map/crossing-points.ts';
import type { Ring, World } from '@platform/web/ui/map/world.ts';
import type { RouteLine } from './routes.ts';

/** A part of the world, in degrees. */
export interface MapBounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** What can be looked at. */
export const mapViews = {
  georgia: { west: 39.7, east: 47.0, south: 40.55, north: 43.75 },
  europe: { west: -20, east: 48, south: 27, north: 58 },
} as const satisfies Readonly<Record<string, MapBounds>>;

/** A map laid out in pixels. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** Where a longitude and latitude lie in it. */
  readonly place: (at: readonly number[]) => readonly [x: number, y: number];
  readonly countries: readonly {
    readonly code: string;
    readonly name: string;
    readonly path: string;
  }[];
  readonly sections: readonly { readonly id: string; readonly path: string }[];
  readonly points: readonly {
    readonly point: CrossingPoint;
    readonly x: number;
    readonly y: number;
  }[];
  readonly routes: readonly {
    readonly id: string;
    readonly path: string;
    readonly end: readonly [x: number, y: number];
  }[];
}

/**
 * A part of the world as wide as asked for. The projection is equirectangular with the middle parallel true to length, which
 * over a few degrees no eye tells from better ones.
 */
export const mapPicture = (
  { countries, sections }: World,
  points: readonly CrossingPoint[],
  routes: readonly RouteLine[],
  bounds: MapBounds,
  width: number,
): MapPicture => {
  const { west, east, south, north } = bounds;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  const height = Math.round((north - south) * scale);
  const place = ([longitude = 0, latitude = 0]: readonly number[]): readonly [number, number] => [
    round((longitude - west) * squeeze * scale),
    round((north - latitude) * scale),
  ];
  const line = (ring: Ring): string => `M${ring.map((at) => place(at).join(' ')).join('L')}`;
  return {
    width,
    height,
    place,
    countries: countries.flatMap(({ code, name, polygons }) => {
      const seen = polygons.filter(([outer = []]) => touches(outer, bounds));
      const path = seen.flatMap((rings) => rings.map((ring) => `${line(ring)}Z`)).join('');
      return path === '' ? [] : [{ code, name, path }];
    }),
    sections: Object.entries(sections).map(([id, lines]) => ({
      id,
      path: lines.map(line).join(''),
    })),
    points: points
      .filter((point) => touches([[point.longitude, point.latitude]], bounds))
      .map((point) => {
        const [x, y] = place([point.longitude, point.latitude]);
        return { point, x, y };
      }),
    routes: routes
      .filter(({ through }) => touches(through, bounds))
      .map(({ id, through }) => ({ id, path: line(through), end: place(through.at(-1) ?? []) })),
  };
};

/** Whether anything of a line can lie inside: its box and the bounds overlap. */
const touches = (ring: Ring, { west, east, south, north }: MapBounds): boolean => {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return right >= west && left <= east && high >= south && low <= north;
};

const round = (value: number): number => Math.round(value * 10) / 10;
