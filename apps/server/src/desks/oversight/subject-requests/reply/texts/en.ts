import type { ReplyTexts } from './reply-texts.ts';

/** English. */
export const en: ReplyTexts = {
  title: 'Answer to your request about your data',
  about:
    'A data protection officer answers you here under Articles 12 to 16 of Directive (EU) 2016/680 and the law on personal data that applies. Days are written year-month-day; times are UTC.',
  request: 'Request',
  asks: 'You asked',
  person: 'Who asks',
  document: 'Document',
  received: 'Received',
  asked: 'In your words',
  replyTo: 'Sent to',
  made: 'Made',
  authority: 'Responsible',
  answer: 'The answer',
  access: {
    'partly-answered': 'You are given what was found about you, without some parts.',
    refused: 'Your request is refused.',
  },
  other: {
    answered: 'It is done as you asked.',
    'partly-answered': 'It is done in part.',
    refused: 'Your request is refused.',
  },
  given: 'You are given what follows.',
  withheld: 'Not given',
  neither:
    'Certain data are neither confirmed nor denied where they are not given: PNR kept beyond six months, hits, watch lists, cases, requests of authorities, help that was asked for, examinations apart from a check, the result of a check, and who looked at your data. Every answer says so, whether anything is held or not (Art. 15(3)). The supervisory authority can check it for you (Art. 17).',
  held: 'What is held about you',
  nothing: 'There is nothing to give here.',
  crossed: 'You were checked here.',
  bounds:
    'Who travels with you is left out: that is theirs. Of a case only what it states of you is searched. Messages that could not be read lie sealed and were not searched.',
  disagree: 'the messages disagree',
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
  correct:
    'You can ask that what is wrong be corrected, or that data be erased or its use restricted (Art. 16).',
  complain:
    'If you do not agree with this answer, you can complain to the supervisory authority (Art. 52), have it check in your place (Art. 17), and go to court (Art. 54). It costs nothing to ask.',
  officer: 'Data protection officer',
  supervisor: 'Supervisory authority',
  page: 'page',
};
