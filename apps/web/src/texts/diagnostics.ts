import type { MessageDescriptor } from '@lingui/core';

/** Meaning of each diagnostic of the message reader; the diagnostic's own text has its facts. */
export const diagnosticTexts: Readonly<Record<string, MessageDescriptor>> = {
  'message.envelope.cut-before': /*i18n*/ {
    id: 'message.envelope.cut-before',
    message: 'Characters before the message were ignored.',
  },
  'message.envelope.cut-after': /*i18n*/ {
    id: 'message.envelope.cut-after',
    message: 'Characters stood after the message and were set aside.',
  },
  'message.envelope.no-interchange': /*i18n*/ {
    id: 'message.envelope.no-interchange',
    message: 'No EDIFACT interchange was found.',
  },
  'message.envelope.truncated': /*i18n*/ {
    id: 'message.envelope.truncated',
    message: 'The text breaks off inside a segment.',
  },
  'message.envelope.end-missing': /*i18n*/ {
    id: 'message.envelope.end-missing',
    message: 'The end of the interchange is missing.',
  },
  'message.envelope.type-b': /*i18n*/ {
    id: 'message.envelope.type-b',
    message: 'The message came in a Type B telegram.',
  },
  'message.separators.disagree': /*i18n*/ {
    id: 'message.separators.disagree',
    message: 'The separators announced are not those used; those used were taken.',
  },
  'message.separators.no-una': /*i18n*/ {
    id: 'message.separators.no-una',
    message: 'No separators were announced; they were read from the text.',
  },
  'message.text.unneeded-release': /*i18n*/ {
    id: 'message.text.unneeded-release',
    message: 'A release character stood where none was needed.',
  },
  'message.text.wrapped': /*i18n*/ {
    id: 'message.text.wrapped',
    message: 'Lines were wrapped inside the text; the breaks were taken out.',
  },
  'message.text.lost-terminator': /*i18n*/ {
    id: 'message.text.lost-terminator',
    message: "A segment's end was lost on the way; it was put back where it must have stood.",
  },
  'message.type.unread': /*i18n*/ {
    id: 'message.type.unread',
    message: 'This kind of message is not read; it is kept as it came.',
  },
  'message.count.unt': /*i18n*/ {
    id: 'message.count.unt',
    message: 'The number of segments declared is not the number found.',
  },
  'message.count.unz': /*i18n*/ {
    id: 'message.count.unz',
    message: 'The number of messages declared is not the number found.',
  },
  'message.count.une': /*i18n*/ {
    id: 'message.count.une',
    message: 'The number of messages declared for the group is not the number found.',
  },
  'message.count.cnt': /*i18n*/ {
    id: 'message.count.cnt',
    message: 'The number of persons declared is not the number found.',
  },
  'message.count.cnt-missing': /*i18n*/ {
    id: 'message.count.cnt-missing',
    message: 'The number of persons was not declared.',
  },
  'message.count.eqn': /*i18n*/ {
    id: 'message.count.eqn',
    message: 'The number of bookings declared is not the number found.',
  },
  'message.part.incomplete': /*i18n*/ {
    id: 'message.part.incomplete',
    message: 'Parts of this push are still missing.',
  },
  'message.reference.mismatch': /*i18n*/ {
    id: 'message.reference.mismatch',
    message: 'The references at the start and at the end differ.',
  },
  'message.segment.unknown': /*i18n*/ {
    id: 'message.segment.unknown',
    message: 'A segment is not known; it was kept.',
  },
  'message.segment.unplaced': /*i18n*/ {
    id: 'message.segment.unplaced',
    message: 'A segment stands where it does not belong; it was kept.',
  },
  'message.qualifier.unknown': /*i18n*/ {
    id: 'message.qualifier.unknown',
    message: 'A qualifier is not known; its segment was kept and not used.',
  },
  'message.value.unreadable': /*i18n*/ {
    id: 'message.value.unreadable',
    message: 'A value cannot be read; it is shown as sent.',
  },
  'message.date.impossible': /*i18n*/ {
    id: 'message.date.impossible',
    message: 'A date does not exist in the calendar.',
  },
  'message.date.two-centuries': /*i18n*/ {
    id: 'message.date.two-centuries',
    message: 'A year of two digits fits two centuries; both are kept.',
  },
  'message.flight.absent': /*i18n*/ {
    id: 'message.flight.absent',
    message: 'The message names no flight.',
  },
  'message.leg.undated': /*i18n*/ { id: 'message.leg.undated', message: 'A leg has no date.' },
  'message.traveller.no-document': /*i18n*/ {
    id: 'message.traveller.no-document',
    message: 'A traveller has no document data.',
  },
  'message.traveller.from-docs-only': /*i18n*/ {
    id: 'message.traveller.from-docs-only',
    message: 'A traveller is known from document data alone.',
  },
  'message.traveller.from-infant-remark': /*i18n*/ {
    id: 'message.traveller.from-infant-remark',
    message: 'An infant is known from a remark alone.',
  },
  'message.traveller.name-and-reference-disagree': /*i18n*/ {
    id: 'message.traveller.name-and-reference-disagree',
    message: 'Name and reference point to different travellers; the name was followed.',
  },
  'message.document.no-traveller': /*i18n*/ {
    id: 'message.document.no-traveller',
    message: 'A document belongs to no traveller of the message.',
  },
  'message.seat.no-traveller': /*i18n*/ {
    id: 'message.seat.no-traveller',
    message: 'A seat belongs to no traveller of the message.',
  },
  'message.bag.no-traveller': /*i18n*/ {
    id: 'message.bag.no-traveller',
    message: 'A bag belongs to no traveller of the message.',
  },
  'message.segment.damaged': /*i18n*/ {
    id: 'message.segment.damaged',
    message: 'A tag has one wrong letter; the segment was read as the one that was sent.',
  },
  'message.person.boundary-lost': /*i18n*/ {
    id: 'message.person.boundary-lost',
    message: 'The segment that opens this person is lost; a person without a name was opened.',
  },
  'message.value.no-owner': /*i18n*/ {
    id: 'message.value.no-owner',
    message: 'The owner of these values is unknown. They were not assigned.',
  },
  'message.value.several-owners': /*i18n*/ {
    id: 'message.value.several-owners',
    message: 'These values may belong to two people; they were given to nobody.',
  },
  'message.document.cancelled': /*i18n*/ {
    id: 'message.document.cancelled',
    message: 'The sender cancelled this document; it was kept as history.',
  },
  'message.document.shifted': /*i18n*/ {
    id: 'message.document.shifted',
    message:
      'The fields of a document are shifted; they were read by the shape of dates, states and sex.',
  },
  'message.seat.extra': /*i18n*/ {
    id: 'message.seat.extra',
    message: 'A name in the booking stands for a seat and not for a person.',
  },
  'message.answer.contradiction': /*i18n*/ {
    id: 'message.answer.contradiction',
    message: 'The authority gave several answers about one person; the strictest counts.',
  },
  'message.text.unreleased': /*i18n*/ {
    id: 'message.text.unreleased',
    message: 'An apostrophe in a name ended its segment; the parts were joined.',
  },
  'message.size.limit': /*i18n*/ {
    id: 'message.size.limit',
    message: 'The text is larger than is read at once; the rest was not read.',
  },
};
