import { isA } from '../schema/index.ts';
import {
  type CaseView,
  captionOf,
  type Entity,
  firstValue,
  valuesOf,
} from '../statements/index.ts';

/** Somewhere that statements of a case name: a cell, an address, a crossing point, a measured position. */
export interface CasePlace {
  /** The entity; of what is only named or measured a key of its own. */
  readonly id: string;
  /** The schema of the entity; `CrossingPoint` or `Location` of a name alone, `PositionFix` of a measured position. */
  readonly kind: string;
  readonly name: string;
  /** Degrees, where statements give both; nothing is placed by its name here. */
  readonly at?: { readonly longitude: number; readonly latitude: number };
  /** How far off the point may be, in metres. */
  readonly accuracy?: number;
}

/** That somebody or something was at a place. */
export interface Sighting {
  readonly place: string;
  /** The call, journey, waypoint, position or person that says so. */
  readonly event: string;
  /** The schema of the event, or the property that names the place. */
  readonly kind: string;
  /** Who and what was there: numbers, devices, persons. */
  readonly who: readonly string[];
  /** ISO 8601, as exact as it is known. */
  readonly from?: string;
  readonly until?: string;
}

/** A part of a journey, from one place to the next. */
export interface Leg {
  readonly start: string;
  readonly end: string;
  readonly journey: string;
  readonly who: readonly string[];
  readonly from?: string;
  readonly until?: string;
}

/** Where a case took place. */
export interface CasePlaces {
  readonly places: ReadonlyMap<string, CasePlace>;
  readonly sightings: readonly Sighting[];
  readonly legs: readonly Leg[];
}

/**
 * The places of a case: cells of calls, ends and waypoints of journeys, measured positions, places of events, addresses. A cell
 * covers many streets: who called from it was somewhere there.
 */
export const placesOf = ({ entities }: CaseView): CasePlaces => {
  const found = new Found(entities);
  const all = [...entities.values()];
  const travellers = travellersOf(all);
  const waypoints = Map.groupBy(
    all.filter(({ schema }) => isA(schema, 'Waypoint')),
    (one) => firstValue(one, 'trip') ?? '',
  );
  for (const entity of all) {
    const { id, schema } = entity;
    if (isA(schema, 'Address')) found.entity(id);
    if (isA(schema, 'Call')) found.call(entity);
    else if (isA(schema, 'PositionFix')) found.fix(entity);
    else if (isA(schema, 'Trip'))
      found.journey(entity, waypoints.get(id) ?? [], travellers.get(id) ?? []);
    else if (isA(schema, 'Event')) found.event(entity, travellers.get(id) ?? []);
    found.address(entity);
  }
  return found;
};

/** Who was in each event: by participations, and by what the event itself says. */
const travellersOf = (all: readonly Entity[]): ReadonlyMap<string, readonly string[]> => {
  const who = new Map<string, readonly string[]>();
  const add = (event: string, persons: readonly string[]): void => {
    if (persons.length > 0) who.set(event, [...new Set([...(who.get(event) ?? []), ...persons])]);
  };
  for (const entity of all) {
    if (isA(entity.schema, 'Participation'))
      for (const event of valuesOf(entity, 'event')) add(event, valuesOf(entity, 'participant'));
    if (isA(entity.schema, 'Event'))
      add(entity.id, [...valuesOf(entity, 'involved'), ...valuesOf(entity, 'organizer')]);
  }
  return who;
};

type Times = Pick<Sighting, 'from' | 'until'>;

const timesOf = (entity: Entity): Times => {
  const from = firstValue(entity, 'startDate') ?? firstValue(entity, 'date');
  const until = firstValue(entity, 'endDate');
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
};

/** A number within bounds; others count as unknown. */
const degrees = (text: string | undefined, most: number): number | undefined => {
  const value = Number(text?.trim() || Number.NaN);
  return Math.abs(value) <= most ? value : undefined;
};

const pointOf = (entity: Entity | undefined): Pick<CasePlace, 'at' | 'accuracy'> => {
  const longitude = degrees(firstValue(entity, 'longitude'), 180);
  const latitude = degrees(firstValue(entity, 'latitude'), 90);
  const accuracy = degrees(firstValue(entity, 'accuracy') ?? firstValue(entity, 'radius'), 1e7);
  return {
    ...(longitude === undefined || latitude === undefined ? {} : { at: { longitude, latitude } }),
    ...(accuracy === undefined ? {} : { accuracy }),
  };
};

/** Places, and who was there, as they are found one by one. */
class Found implements CasePlaces {
  readonly places = new Map<string, CasePlace>();
  readonly sightings: Sighting[] = [];
  readonly legs: Leg[] = [];
  private readonly entities: CaseView['entities'];

  constructor(entities: CaseView['entities']) {
    this.entities = entities;
  }

  /** A place that is an entity of the case; one of which nothing is stated is called by its id. */
  entity(id: string): string {
    const entity = this.entities.get(id);
    if (!this.places.has(id))
      this.places.set(id, {
        id,
        kind: entity?.schema ?? 'Address',
        name: entity === undefined ? id : captionOf(entity),
        ...pointOf(entity),
      });
    return id;
  }

  call(call: Entity): void {
    const who = [...valuesOf(call, 'callerPhone'), ...valuesOf(call, 'caller')];
    for (const end of ['startCell', 'endCell'])
      for (const cell of valuesOf(call, end)) this.see(this.entity(cell), call, who);
  }

  /** A measured position, to a thousandth of a degree (some hundred metres); else the cell that it names. */
  fix(fix: Entity): void {
    const { at, ...more } = pointOf(fix);
    const [cell] = valuesOf(fix, 'cell');
    const name =
      at === undefined ? undefined : `${at.latitude.toFixed(3)}, ${at.longitude.toFixed(3)}`;
    if (name !== undefined && at !== undefined)
      this.keep(`fix ${name}`, { kind: 'PositionFix', name, at, ...more });
    const place = name === undefined ? cell && this.entity(cell) : `fix ${name}`;
    if (place !== undefined) this.see(place, fix, valuesOf(fix, 'device'));
  }

  event(event: Entity, who: readonly string[]): void {
    for (const name of valuesOf(event, 'location'))
      this.see(this.named('Location', name), event, who);
  }

  address(entity: Entity): void {
    for (const { value, statements } of entity.properties.get('addressEntity') ?? []) {
      const [{ from, until } = {}] = statements;
      this.sightings.push({
        place: this.entity(value),
        event: entity.id,
        kind: 'addressEntity',
        who: [entity.id],
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      });
    }
  }

  /** A journey from its beginning over its waypoints, in their order, to its end. */
  journey(trip: Entity, waypoints: readonly Entity[], who: readonly string[]): void {
    const { from, until = from } = timesOf(trip);
    const at = (time: string | undefined): Times => (time === undefined ? {} : { from: time });
    const order = (one: Entity): number => Number(firstValue(one, 'order') ?? Number.NaN) || 0;
    const stops = [
      ...valuesOf(trip, 'startLocation').map((id) => ({
        place: this.entity(id),
        event: trip,
        times: at(from),
      })),
      ...[...waypoints]
        .sort((a, b) => order(a) - order(b))
        .flatMap((event) => {
          const [id] = valuesOf(event, 'place');
          const [name] = valuesOf(event, 'crossingPoint');
          const place =
            id === undefined ? name && this.named('CrossingPoint', name) : this.entity(id);
          return place === undefined ? [] : [{ place, event, times: timesOf(event) }];
        }),
      ...valuesOf(trip, 'endLocation').map((id) => ({
        place: this.entity(id),
        event: trip,
        times: at(until),
      })),
    ];
    for (const { place, event, times } of stops)
      this.sightings.push({ place, event: event.id, kind: event.schema, who, ...times });
    for (const [index, { place: end }] of stops.entries()) {
      const start = stops[index - 1]?.place;
      if (start !== undefined && start !== end)
        this.legs.push({ start, end, journey: trip.id, who, ...timesOf(trip) });
    }
  }

  private see(place: string, event: Entity, who: readonly string[]): void {
    this.sightings.push({ place, event: event.id, kind: event.schema, who, ...timesOf(event) });
  }

  /** A place of which only the name is stated, however it is written. */
  private named(kind: string, name: string): string {
    return this.keep(`${kind} ${name.trim().toLowerCase()}`, { kind, name: name.trim() });
  }

  private keep(id: string, place: Omit<CasePlace, 'id'>): string {
    if (!this.places.has(id)) this.places.set(id, { id, ...place });
    return id;
  }
}
