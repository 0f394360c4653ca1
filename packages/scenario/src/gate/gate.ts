import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { FactoryDocument } from '../documents/exhibit.ts';
import type { Offices } from '../documents/issue/issue.ts';
import { finish } from '../documents/issue/making.ts';
import { openOffices } from '../documents/issue/offices.ts';
import type { Particulars } from '../documents/issue/particulars.ts';
import { zoneOf } from '../documents/issue/particulars.ts';
import type { Flight } from '../flights/flight.ts';
import { airportOf } from '../geography/airports.ts';
import type { TravelDocument } from '../people/document.ts';
import type { Person } from '../people/person.ts';
import { type Stream, stream } from '../random/stream.ts';
import { makeWorld, populate, type World, type WorldOptions } from '../world.ts';
import { type AlertSubject, alertOf, decoysOf, type GateAlert } from './alerts.ts';
import { assignPlants } from './assign.ts';
import { fieldToAlter, misreported } from './carrier.ts';
import { forgedDocument } from './forge.ts';
import {
  type BoothStatement,
  completed,
  type ShownFacts,
  shownFacts,
  statementOf,
} from './papers.ts';
import { type Booked, bookedOn, waveFlights } from './people.ts';
import type { GatePlant } from './plants.ts';
import { makingFor, particularsFor, type Standing } from './traveller-document.ts';
import { type CarrierField, type GateTruth, truthOf } from './truth.ts';

/** What a gate is made from; two made from the same are the same. */
export interface GateOptions extends Omit<WorldOptions, 'size'> {
  /** The offices that issue the documents: those of a factory with this seed and day. */
  readonly documents: { readonly seed: number; readonly referenceDate: CivilDate };
  /** How many travellers the bookings of each of the four flights aim at; 206 where it is left out, and then 720 or more come. */
  readonly load?: number;
}

/** Somebody at the gate, or somebody on a list who never comes there. */
export interface GateTraveller {
  /** Neutral: it tells no plant. */
  readonly exhibit: string;
  /** Id of the flight in the world. */
  readonly flight: string;
  readonly document: FactoryDocument;
  readonly shown: ShownFacts;
  /** What is shown in the second line, where something was missing and is brought after all. */
  readonly shownLater?: ShownFacts;
  readonly statement?: BoothStatement;
  readonly truth: GateTruth;
}

/** The world with the gate's documents in its messages, and the travellers at the gate. */
export interface Gate {
  readonly world: World;
  /** The departures that are checked, in their order. */
  readonly flights: readonly Flight[];
  /** By exhibit: an order that tells nothing. */
  readonly travellers: readonly GateTraveller[];
  /** What the sources of alerts know, in an order that tells nothing. */
  readonly alerts: readonly GateAlert[];
}

/** Travellers on each of the four flights, so that 720 and some more come to the gate. */
const LOAD = 206;

/**
 * Makes the gate: the departures of the wave with travellers whose documents are out of the document factory and agree with
 * the carriers' messages, save where something is planted. Chips are signed when somebody asks for them.
 */
export const createGate = ({ documents, load = LOAD, ...options }: GateOptions): Gate => {
  const source = stream(
    `amirani/gate/${options.seed}/${options.referenceDate}/${documents.seed}/${documents.referenceDate}`,
  );
  const flights = (all: readonly Flight[]): readonly Flight[] => {
    const wave = new Set(waveFlights(all));
    return all.map((flight) => (wave.has(flight) ? { ...flight, load } : flight));
  };
  const peopled = populate(options, { flights });
  const booked = bookedOn(peopled);
  const plans = plansOf(booked, documents.referenceDate, source);
  const world = makeWorld(options, {
    flights,
    person: (person) => plans.get(person.id)?.person ?? person,
    reported: (person) => (plans.has(person.id) ? plans.get(person.id)?.reported : person),
  });
  const listed = onLists(world);
  const offices = openOffices(documents);
  let forgeries = 0;
  const travellers = [...plans.values()]
    .filter(({ comes, person }) => comes || listed.has(person.id))
    .map((plan) =>
      travellerOf(plan, {
        offices,
        onList: listed.has(plan.person.id),
        forgery: plan.plant === 'document-forged' ? forgeries++ : 0,
      }),
    );
  return {
    world,
    flights: waveFlights(world.flights),
    travellers: travellers.toSorted((a, b) => (a.exhibit < b.exhibit ? -1 : 1)),
    alerts: alertsOf([...plans.values()], source),
  };
};

/** What is settled about somebody before messages are sent. */
interface Plan extends AlertSubject {
  readonly flight: string;
  readonly on: CivilDate;
  readonly comes: boolean;
  readonly particulars: Particulars;
  readonly reported: Person | undefined;
  readonly differs: CarrierField | undefined;
  readonly source: Stream;
}

const plansOf = (
  booked: readonly Booked[],
  documentDay: CivilDate,
  source: Stream,
): ReadonlyMap<string, Plan> => {
  const particulars = (one: Booked, standing: Standing): Particulars => {
    const { person, on } = one;
    const issuedBy = addDays(on, -6) < documentDay ? addDays(on, -6) : documentDay;
    return particularsFor(
      person,
      { on, lastIssue: issuedBy },
      standing,
      source.child(`document/${person.id}`),
    );
  };
  const candidates = booked
    .filter(({ checkedIn }) => checkedIn)
    .map((one) => ({
      ...one,
      flight: one.flight.id,
      electronic: particulars(one, 'in-order').model.electronic,
    }));
  const plants = assignPlants(candidates, booked[0]?.on ?? documentDay, source.child('plants'));
  return new Map(
    booked.map((one) => {
      const plant = plants.get(one.person.id);
      const drawn = particulars(one, standingOf(plant));
      const own = source.child(`traveller/${one.person.id}`);
      const person = withDocument(one.person, drawn);
      const differs = plant === 'data-differ' ? fieldToAlter(own.child('field')) : undefined;
      return [
        person.id,
        {
          person,
          plant,
          flight: one.flight.id,
          on: one.on,
          destination: airportOf(one.flight.to).state,
          comes: one.checkedIn && plant !== 'never-comes',
          particulars: drawn,
          differs,
          reported:
            plant === 'not-on-list'
              ? undefined
              : differs === undefined
                ? person
                : misreported(person, differs, own.child('carrier')),
          source: own,
        },
      ];
    }),
  );
};

const standingOf = (plant: GatePlant | undefined): Standing => {
  if (plant === 'passport-too-old') return 'too-old';
  if (plant === 'passport-too-short') return 'too-short';
  return plant === 'passport-not-biometric' ? 'not-biometric' : 'in-order';
};

const withDocument = (person: Person, particulars: Particulars): Person => {
  const [, ...others] = person.documents;
  const { number, issued, expiry, kind } = particulars;
  const document: TravelDocument = {
    type: kind.kind === 'identity-card' ? 'I' : 'P',
    number,
    issuer: particulars.facts.state,
    nationality: person.nationalities[0],
    issued,
    expiry,
    mrz: zoneOf(particulars),
  };
  return { ...person, documents: [document, ...others] };
};

/** Travellers on a list of a carrier of the world. */
const onLists = ({ truth }: World): ReadonlySet<string> =>
  new Set(
    truth.messages
      .filter(({ kind, direction }) => kind === 'PAXLST' && direction === 'to-state')
      .flatMap(({ travellers }) =>
        travellers.flatMap(({ person, role }) => (role === 'crew' ? [] : [person])),
      ),
  );

const travellerOf = (
  plan: Plan,
  facts: { readonly offices: Offices; readonly onList: boolean; readonly forgery: number },
): GateTraveller => {
  const { person, plant, flight, on, destination, particulars, source } = plan;
  const genuine = makingFor(facts.offices, particulars);
  const forged =
    plant === 'document-forged'
      ? forgedDocument(facts.offices, genuine, facts.forgery, source.child('forgery'))
      : undefined;
  const id = source.child('exhibit');
  const exhibit = `${id.letters(3)}-${id.digits(7)}`;
  const { issued, model } = particulars;
  const { electronic } = model;
  const shown = shownFacts(
    { person, plant, on, destination, issued, electronic },
    source.child('shown'),
  );
  const statement = statementOf(plant, source.child('statement'));
  const truth = truthOf({
    person,
    flight,
    plant,
    shown,
    on,
    issued,
    onList: facts.onList,
    comes: plan.comes,
    broughtLater: source.child('later').chance(500),
    forgery: forged?.truth,
    differs: plan.differs,
    nationality: (forged?.making ?? genuine).print.nationality ?? '',
  });
  return {
    exhibit,
    flight,
    document: finish(forged?.making ?? genuine, exhibit),
    shown,
    ...(truth.broughtLater ? { shownLater: completed(shown) } : {}),
    ...(statement === undefined ? {} : { statement }),
    truth,
  };
};

const alertsOf = (plans: readonly Plan[], source: Stream): readonly GateAlert[] => {
  const planted = plans.flatMap((plan) => alertOf(plan, plan.source.child('alert')) ?? []);
  return [...planted, ...decoysOf(plans, source.child('decoys'))].toSorted((a, b) =>
    a.reference < b.reference ? -1 : 1,
  );
};
