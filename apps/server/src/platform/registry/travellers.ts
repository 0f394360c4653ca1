/**
 * What the desk of flights and travellers offers other desks: the border's data, never PNR (R4); to oversight alone all that is
 * held of a person who asks (R46).
 */
export {
  disclosuresAbout,
  entriesAbout,
  type FlightList,
  flightListOf,
  flightListsOf,
  flightOfDocument,
  flightSeen,
  flightSummaryOf,
  hitsAbout,
  hitsKnownOf,
  keptAbout,
  presentedOn,
  travellersAbout,
} from '../../desks/travellers/reads.ts';
