export type { WorldMessage } from './airline/transmission.ts';
export type { WorldFile } from './files.ts';
export { ledgerFile, worldFiles } from './files.ts';
export type { Flight, Mishap } from './flights/flight.ts';
export type { WorldSize } from './flights/schedule.ts';
export type { Airline, AirlineCode } from './geography/airlines.ts';
export { airlines } from './geography/airlines.ts';
export type { Airport } from './geography/airports.ts';
export { airportOf, airports } from './geography/airports.ts';
export type { State, StateCode } from './geography/states.ts';
export { homeState, states } from './geography/states.ts';
export type { TravelDocument } from './people/document.ts';
export type { LookAlike } from './people/party.ts';
export type { Person } from './people/person.ts';
export type { Canary, Ledger, LedgerBooking, Match, MessageTruth, Place } from './truth/ledger.ts';
export type {
  Content,
  DropKind,
  SentAnswer,
  SentBags,
  SentBooking,
  SentDocument,
  SentLeg,
  SentTraveller,
} from './truth/sent.ts';
export type { World, WorldOptions } from './world.ts';
export { createWorld, demoWorld, waveOf, worldVersion } from './world.ts';
