import type { MessageDescriptor } from '@lingui/core';

/** What the privacy gate removes, by kind and never by content (Directive (EU) 2016/681, Annex I, Art. 6(1), 13(4)). */
export const dropTexts: Readonly<Record<string, MessageDescriptor>> = {
  'drop.assistance': /*i18n*/ {
    id: 'drop.assistance',
    message: 'Assistance because of disability or health',
  },
  'drop.card-number': /*i18n*/ {
    id: 'drop.card-number',
    message: 'Card or account numbers, all but the last four digits',
  },
  'drop.clergy-title': /*i18n*/ { id: 'drop.clergy-title', message: 'Titles of clergy' },
  'drop.fare-type': /*i18n*/ {
    id: 'drop.fare-type',
    message: 'Passenger types other than age groups',
  },
  'drop.free-text': /*i18n*/ {
    id: 'drop.free-text',
    message: 'Free text beyond contact, payer and unaccompanied minor',
  },
  'drop.health': /*i18n*/ { id: 'drop.health', message: 'Medical conditions or equipment' },
  'drop.hotel': /*i18n*/ {
    id: 'drop.hotel',
    message: 'Hotel, car or other service besides air travel',
  },
  'drop.legal-status': /*i18n*/ {
    id: 'drop.legal-status',
    message: 'Marks of deportees or inadmissible persons',
  },
  'drop.meal': /*i18n*/ { id: 'drop.meal', message: 'Meals' },
  'drop.outside': /*i18n*/ { id: 'drop.outside', message: 'Text outside any interchange' },
  'drop.religion': /*i18n*/ { id: 'drop.religion', message: 'Belief or pilgrimage' },
  'drop.seat-characteristic': /*i18n*/ {
    id: 'drop.seat-characteristic',
    message: 'Seat characteristics beyond the place',
  },
  'drop.unlisted-element': /*i18n*/ {
    id: 'drop.unlisted-element',
    message: 'Elements that Annex I does not list',
  },
  'drop.unlisted-segment': /*i18n*/ {
    id: 'drop.unlisted-segment',
    message: 'Segments that Annex I does not list',
  },
  'drop.unlisted-service': /*i18n*/ {
    id: 'drop.unlisted-service',
    message: 'Services that Annex I does not list',
  },
  'drop.unread-message': /*i18n*/ {
    id: 'drop.unread-message',
    message: 'Content of a message type that is not read',
  },
};
