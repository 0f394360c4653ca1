export type { DisclosedRows, Disclosure, DisclosureFault, JourneyRow } from './disclosure.ts';
export { disclosedRows } from './disclosure.ts';
export type { EscortOptions, EscortPattern, LeftBehind } from './escorts.ts';
export { escortPatterns } from './escorts.ts';
export type { Tie } from './legs.ts';
export type { Route } from './routes.ts';
export { routesOf } from './routes.ts';
export type { SharedContact, SharedDoubt, SharedKind, SharedOptions } from './shared-contacts.ts';
export { sharedContacts, sharedKinds } from './shared-contacts.ts';
export type { TravelTogether } from './together.ts';
export { travelTogether } from './together.ts';
export type {
  HolderOf,
  SameTraveller,
  SharedDocument,
  Traveller,
  Travellers,
} from './travellers.ts';
export { travellersOf } from './travellers.ts';
