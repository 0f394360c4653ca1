import { LegReading } from '../reading/model.ts';
import type { Passage } from './passage.ts';

const KINDS = ['flight', 'surface', 'open'] as const;

/** A leg without values. */
export const emptyLeg = (): LegReading => new LegReading(-1);

/** The values of a leg. */
export const passLeg = (passage: Passage, leg: LegReading): void => {
  leg.kind = passage.word(leg.kind, KINDS) ?? 'flight';
  leg.designator = passage.text(leg.designator);
  leg.carrier = passage.text(leg.carrier);
  leg.number = passage.text(leg.number);
  leg.suffix = passage.text(leg.suffix);
  leg.from = passage.text(leg.from);
  leg.to = passage.text(leg.to);
  leg.departure = passage.text(leg.departure);
  leg.arrival = passage.text(leg.arrival);
  leg.operatedAs = passage.text(leg.operatedAs);
  leg.status = passage.text(leg.status);
  leg.bookingClass = passage.text(leg.bookingClass);
  leg.segment = passage.int(leg.segment);
};
