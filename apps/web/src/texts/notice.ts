import type { MessageDescriptor } from '@lingui/core';

/** A sentence of the notice to travellers, or the title of a part. */
export type NoticeCode =
  | `notice.${'title' | 'source'}`
  | `notice.title.${'who' | 'why' | 'how-long' | 'decides' | 'rights' | 'help'}`
  | `notice.who.${'authority' | 'officer' | 'supervisor'}`
  | `notice.why.${'api' | 'pnr' | 'document'}`
  | `notice.how-long.${'api' | 'pnr' | 'document'}`
  | `notice.decides.${'person' | 'ground'}`
  | `notice.rights.${'ask' | 'answer' | 'complain' | 'free'}`
  | `notice.help.${'first'}`;

/** What a traveller is told of the processing of their data, sentence by sentence (R49). */
export const noticeTexts: Readonly<Record<NoticeCode, MessageDescriptor>> = {
  'notice.title': /*i18n*/ { id: 'notice.title', message: 'Your data at this border' },
  'notice.source': /*i18n*/ {
    id: 'notice.source',
    message:
      'Given under Article 13 of Directive (EU) 2016/680 and the law on the protection of personal data that applies here.',
  },
  'notice.title.who': /*i18n*/ { id: 'notice.title.who', message: 'Who holds it' },
  'notice.title.why': /*i18n*/ { id: 'notice.title.why', message: 'What it is for' },
  'notice.title.how-long': /*i18n*/ {
    id: 'notice.title.how-long',
    message: 'How long it is kept',
  },
  'notice.title.decides': /*i18n*/ { id: 'notice.title.decides', message: 'Who decides' },
  'notice.title.rights': /*i18n*/ { id: 'notice.title.rights', message: 'Your rights' },
  'notice.title.help': /*i18n*/ { id: 'notice.title.help', message: 'If you need help' },
  'notice.who.authority': /*i18n*/ {
    id: 'notice.who.authority',
    message: 'Responsible for it: {authority}.',
  },
  'notice.who.officer': /*i18n*/ {
    id: 'notice.who.officer',
    message: 'Data protection officer: {officer}.',
  },
  'notice.who.supervisor': /*i18n*/ {
    id: 'notice.who.supervisor',
    message: 'Supervisory authority: {supervisor}.',
  },
  'notice.why.api': /*i18n*/ {
    id: 'notice.why.api',
    message:
      'Your carrier sends the travel document data of everybody on board (API). It is used for the check at the border and compared with lists of wanted persons and documents.',
  },
  'notice.why.pnr': /*i18n*/ {
    id: 'notice.why.pnr',
    message:
      'Your carrier also sends what was said when the journey was booked (PNR). It serves only to prevent, find and prosecute terrorism and the serious crime that the law lists.',
  },
  'notice.why.document': /*i18n*/ {
    id: 'notice.why.document',
    message:
      'At the border it is checked whether your document is genuine and yours, and whether you meet the conditions of entry or exit.',
  },
  'notice.how-long.api': /*i18n*/ {
    id: 'notice.how-long.api',
    message: 'Data of travel documents (API): {days} days after the flight.',
  },
  'notice.how-long.pnr': /*i18n*/ {
    id: 'notice.how-long.pnr',
    message:
      'What was said when booking (PNR): six months. After that only what has a link to such a crime stays, masked, and for five years at most.',
  },
  'notice.how-long.document': /*i18n*/ {
    id: 'notice.how-long.document',
    message:
      'The check and the examination of your document: {days} days. The picture of your face goes after twelve hours at most, unless a case is opened with a reason.',
  },
  'notice.decides.person': /*i18n*/ {
    id: 'notice.decides.person',
    message: 'Programs compare and count; an officer decides, and gives a reason.',
  },
  'notice.decides.ground': /*i18n*/ {
    id: 'notice.decides.ground',
    message:
      'That a program found something is never a ground to refuse you. If you are refused, you are handed the ground of the law in writing and how you can appeal.',
  },
  'notice.rights.ask': /*i18n*/ {
    id: 'notice.rights.ask',
    message:
      'You may ask what is held of you, who gave it and who received it, and have it corrected, erased or its use restricted.',
  },
  'notice.rights.answer': /*i18n*/ {
    id: 'notice.rights.answer',
    message:
      'You are answered within ten working days. If something is withheld, it needs a ground that the law names, and you can have that reviewed.',
  },
  'notice.rights.complain': /*i18n*/ {
    id: 'notice.rights.complain',
    message: 'You may complain to the supervisory authority, and go to court.',
  },
  'notice.rights.free': /*i18n*/ {
    id: 'notice.rights.free',
    message: 'Tell any officer, or write to the data protection officer. It costs nothing.',
  },
  'notice.help.first': /*i18n*/ {
    id: 'notice.help.first',
    message:
      'If you seek protection, are a child without your parents, are in danger or ill, tell any officer. Help comes first, whatever the check says.',
  },
};
