/**
 * What the desk of flights and travellers offers other desks: the border's data, never PNR (R4); to oversight alone all that is
 * held of a person who asks (R46); to the assessment, the persons of a flight in its own role.
 */
export {
  type FlightList,
  flightListOf,
  flightListsOf,
  flightOfDocument,
  flightSeen,
  flightSummaryOf,
  personsById,
  personsOn,
  presentedOn,
  travellersAbout,
} from '../../desks/travellers/reads.ts';
