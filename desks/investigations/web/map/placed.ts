import type { MapBounds } from '@desk/risk/web/parts.ts';
import type { Output } from '@platform/api/endpoint.ts';
import { crossingPoints } from '@platform/web/ui/map/crossing-points.ts';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { airportPlace } from './airport-places.ts';

type CasePlaces = Output<(typeof investigationsEndpoints)['readPlaces']>;

/** A place of a case as the server sends it. */
export type Place = CasePlaces['places'][number];

/** The role of a place on a map. */
export type PlaceSign = 'cell' | 'crossing-point' | 'airport' | 'other';

/** A place that is drawn, and how it is known where it lies. */
export interface Placed extends Place {
  readonly at: NonNullable<Place['at']>;
  readonly sign: PlaceSign;
  /** Whether statements give the point, or this workbench knows the name. */
  readonly known: 'stated' | 'by-name';
}

/**
 * Where a place lies: as statements give it, else by its name, where that is a crossing point of Georgia or the code of an
 * airport. Undefined of any other: nothing is guessed.
 */
export const placed = (place: Place): Placed | undefined => {
  const name = place.name.trim().toLowerCase();
  const crossing = crossingPoints.find(({ id, ka }) => id.toLowerCase() === name || ka === name);
  const airport = airportPlace(place.name.trim());
  const sign =
    place.kind === 'Cell'
      ? 'cell'
      : crossing !== undefined || place.kind === 'CrossingPoint'
        ? 'crossing-point'
        : airport === undefined
          ? 'other'
          : 'airport';
  if (place.at !== undefined) return { ...place, at: place.at, sign, known: 'stated' };
  const known = crossing ?? airport;
  if (known === undefined) return undefined;
  const { longitude, latitude } = known;
  return { ...place, at: { longitude, latitude }, sign, known: 'by-name' };
};

/** Height over width of a map. */
const SHAPE = 0.6;
/** Smallest extent of a map in degrees: a single place shows its surroundings. */
const LEAST = 1.5;

/** The part of the world that holds these places with room around them, in the shape of a map. */
export const boundsOf = (places: readonly Placed[]): MapBounds => {
  const longitudes = places.map(({ at }) => at.longitude);
  const latitudes = places.map(({ at }) => at.latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const squeeze = Math.cos((y * Math.PI) / 180);
  const wide = Math.max((east - west) * 1.25 * squeeze, ((north - south) * 1.25) / SHAPE, LEAST);
  const [half, tall] = [wide / squeeze / 2, (wide * SHAPE) / 2];
  return { west: x - half, east: x + half, south: y - tall, north: y + tall };
};

/** Whether a place lies in a part of the world. */
export const isIn = (
  { west, east, south, north }: MapBounds,
  { at: { longitude, latitude } }: Pick<Placed, 'at'>,
): boolean => longitude >= west && longitude <= east && latitude >= south && latitude <= north;
