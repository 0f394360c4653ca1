import type { MessageReading } from '../reading/model.ts';
import { emptyBooking, passBooking } from './pass-booking.ts';
import { emptyLeg, passLeg } from './pass-leg.ts';
import { emptyTraveller, passTraveller } from './pass-traveller.ts';
import type { Passage } from './passage.ts';

const TYPES = ['PAXLST', 'PNRGOV', 'CUSRES', 'other'] as const;

type Mention = MessageReading['mentions'][number];
type Answer = NonNullable<MessageReading['answers']>[number];

/** Every value of a message that is not its place, a diagnostic or the text itself. */
export const passMessage = (passage: Passage, reading: MessageReading): void => {
  reading.type = passage.word(reading.type, TYPES) ?? 'other';
  reading.version = passage.text(reading.version) ?? '';
  reading.reference = passage.text(reading.reference) ?? '';
  reading.access = passage.text(reading.access);
  reading.part = passage.text(reading.part);
  reading.function = passage.text(reading.function);
  reading.status = passage.text(reading.status);
  reading.sender = passage.text(reading.sender);
  reading.recipient = passage.text(reading.recipient);
  reading.prepared = passage.text(reading.prepared);
  reading.offset = passage.int(reading.offset);
  reading.length = passage.int(reading.length);
  reading.flight = passage.object(reading.flight, emptyLeg, passLeg);
  reading.legs = passage.list(reading.legs, emptyLeg, passLeg) ?? [];
  reading.travellers = passage.list(reading.travellers, emptyTraveller, passTraveller) ?? [];
  reading.mentions = passage.list(reading.mentions, emptyMention, passMention) ?? [];
  reading.bookings = passage.list(reading.bookings, emptyBooking, passBooking) ?? [];
  reading.answers = passage.list(reading.answers, emptyAnswer, passAnswer);
};

const emptyMention = (): Mention => ({ uniqueReference: undefined, booking: undefined });

const passMention = (passage: Passage, mention: Mention): void => {
  mention.uniqueReference = passage.text(mention.uniqueReference);
  mention.booking = passage.text(mention.booking);
};

const emptyAnswer = (): Answer => ({
  uniqueReference: undefined,
  booking: undefined,
  code: undefined,
  board: undefined,
  text: undefined,
});

const passAnswer = (passage: Passage, answer: Answer): void => {
  answer.uniqueReference = passage.text(answer.uniqueReference);
  answer.booking = passage.text(answer.booking);
  answer.code = passage.text(answer.code);
  answer.board = passage.flag(answer.board);
  answer.text = passage.text(answer.text);
};
