/**
 * What the gate counts. A kind says what sort of thing was masked and never what it said: the log of
 * deletions must not become a list of the sick and the devout.
 */
export const dropKinds = {
  assistance: 'Assistance because of disability or health (Art. 13(4))',
  'card-number': 'Card or account number, all but the last four digits',
  'clergy-title': 'Title of a member of the clergy (Art. 13(4))',
  'fare-type': 'Passenger type that is not an age group (Art. 6(1))',
  'free-text': 'Free text beyond contact, payer and unaccompanied minor (Annex I heads 5, 6, 12)',
  health: 'Medical condition or equipment (Art. 13(4))',
  hotel: 'Hotel, car or other service that is not air travel (Art. 6(1))',
  'legal-status': 'Deportee or inadmissible person (Art. 6(1))',
  meal: 'Meal (Art. 13(4) where it reveals belief or health, else Art. 6(1))',
  outside: 'Text outside any interchange',
  religion: 'Belief or pilgrimage (Art. 13(4))',
  'seat-characteristic': 'Seat characteristic that says more than where the seat is',
  'unlisted-element': 'Data element that maps to no head of Annex I (Art. 6(1))',
  'unlisted-segment': 'Segment that maps to no head of Annex I (Art. 6(1))',
  'unlisted-service': 'Special service that maps to no head of Annex I (Art. 6(1))',
  'unread-message': 'Content of a message type that is not read',
} as const;

/** One of {@link dropKinds}. */
export type DropKind = keyof typeof dropKinds;

/** Kind to how many things of it were masked. */
export type Dropped = Readonly<Record<string, number>>;
