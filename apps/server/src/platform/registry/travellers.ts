/** What the desk of flights and travellers offers other desks: the border's data, never PNR (R4). */
export {
  type FlightList,
  type FlightSeen,
  flightListOf,
  flightListsOf,
  flightOfDocument,
  flightSeen,
  flightSummaryOf,
  type Listed,
  type Presenter,
  presentedOn,
} from '../../desks/travellers/reads.ts';
