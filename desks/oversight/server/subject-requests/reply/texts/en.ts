import type { ReplyTexts } from './reply-texts.ts';

/** English. */
export const en: ReplyTexts = {
  title: 'Answer to your request about your data',
  about: (zone) =>
    `The data protection officer of the authority that is named below answers you. Days are written year-month-day. Days and times are those of the border (${zone}).`,
  request: 'Request',
  asks: 'You asked',
  person: 'Who asks',
  document: 'Document',
  received: 'Received',
  asked: 'In your words',
  replyTo: 'Address of the answer',
  made: 'Made',
  authority: 'Responsible',
  law: 'Law',
  laws: {
    eu: 'Directive (EU) 2016/680',
    'georgia-law-enforcement': 'Law of Georgia on Personal Data Protection',
    'national-security':
      'Rules on national security, outside the Law of Georgia on Personal Data Protection',
  },
  unstated: 'Not stated in this installation',
  training: 'Training: no real person',
  recipientsTitle: 'Who may receive it',
  recipients:
    'Officers at the border, the passenger information unit, and authorities that ask in a single case, with reasons, to prevent, find or prosecute terrorism or serious crime.',
  detail: 'Another detail',
  answer: 'The answer',
  access: {
    'partly-answered': 'You are given what was found about you, without some parts.',
    refused: 'Your request is refused.',
  },
  granted: {
    correction: 'It was decided that your data will be corrected as you asked.',
    erasure: 'It was decided that your data will be erased as you asked.',
    restriction: 'It was decided that the use of your data will be restricted as you asked.',
  },
  grantedInPart: 'It was decided to do part of what you asked.',
  doneBy: (day) => `This will be done by ${day} at the latest.`,
  doneLate: (day) => `This should have been done by ${day}. It will be done without further delay.`,
  given: 'You are given what follows.',
  nothing: 'No data about you was found that can be given to you.',
  withheld: 'Not given',
  neither: (cite) =>
    `Certain data are neither confirmed nor denied where they are not given: PNR kept beyond six months, hits, watch lists, cases, requests of authorities, help that was asked for, examinations apart from a check, the result of a check, single values that carriers sent, and who looked at your data. Every answer says so, whether anything is held or not${cite('Art. 15(3)')}. The supervisory authority can check it for you${cite('Art. 17')}.`,
  held: 'What is held about you',
  crossed: 'You were checked here.',
  bounds:
    'Who travels with you is left out: that is theirs. Contact and payment details of a booking that are not recorded as yours, and bookings that were split off, are left out: they may be another traveller’s. Of a case only what it states of you is searched. Messages that could not be read lie sealed and were not searched. A kind of data that has no chapter here is not given.',
  sources: { api: 'Passenger list of the carrier (API)', pnr: 'Booking data of the carrier (PNR)' },
  masked:
    'Masked six months after the journey, also for the officer: names, companions, contacts, payment, programmes, remarks, documents, seat, ticket and locator.',
  keptBecause: 'Kept because of',
  eraseOn: 'Erased on',
  refusal: 'Refused because of',
  colours: {
    green: 'nothing to object to',
    yellow: 'not all could be checked',
    red: 'something did not agree',
    grey: 'not checked',
  },
  pieces: 'Kept of it',
  erased: 'erased',
  hit: 'A hit is a likeness that a program found. It decides nothing, and most hits are of another person. The entry of the list is not given: it is of another person, or may be.',
  ground: 'Ground',
  stands: 'On the list from – until',
  concerns: 'Concerns',
  reviewOn: 'Need reviewed on',
  sentTo: 'Given to',
  told: 'What was said',
  done: 'What was done',
  rights: 'What you can do',
  correct: (cite) =>
    `You can ask that what is wrong be corrected, or that data be erased or its use restricted${cite('Art. 16')}.`,
  complain: (cite) =>
    `If you do not agree with this answer, you can complain to the supervisory authority${cite('Art. 52')}, have it check in your place${cite('Art. 17')}, and go to court${cite('Art. 54')}. It costs nothing to ask.`,
  officer: 'Data protection officer',
  supervisor: 'Supervisory authority',
  page: 'page',
};
