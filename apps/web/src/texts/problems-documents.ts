import type { MessageDescriptor } from '@lingui/core';

/** What the documents desk refuses with: what happened and what to do. */
export const documentProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'document.archive.unreadable': /*i18n*/ {
    id: 'document.archive.unreadable',
    message: 'The file is not a ZIP, or it is empty. Add the files one by one.',
  },
  'document.chip.part.unknown': /*i18n*/ {
    id: 'document.chip.part.unknown',
    message:
      'The file does not tell which file of the chip it is. Name it after its data group and add it again.',
  },
  'document.content.erased': /*i18n*/ {
    id: 'document.content.erased',
    message: 'The bytes were erased at the end of their time. What was concluded from them stays.',
  },
  'document.examination.full': /*i18n*/ {
    id: 'document.examination.full',
    message: 'The examination holds {most} pieces, which is as many as it may. Open another one.',
  },
  'document.faces.absent': /*i18n*/ {
    id: 'document.faces.absent',
    message: 'There are not yet two faces to compare. Add a portrait and a picture of the person.',
  },
  'document.faces.changed': /*i18n*/ {
    id: 'document.faces.changed',
    message: 'The two pictures are no longer those you looked at. Look again.',
  },
  'document.fraud.numbers': /*i18n*/ {
    id: 'document.fraud.numbers',
    message:
      'The numbers do not make a range. First and last must be of the same length and build, and it must be said what they are.',
  },
  'document.judgement.awaited': /*i18n*/ {
    id: 'document.judgement.awaited',
    message: 'Compare the two faces first. Nothing else is shown before your own answer is stored.',
  },
  'document.judgement.given': /*i18n*/ {
    id: 'document.judgement.given',
    message: 'You have answered already. An answer stays.',
  },
  'document.mark.outside': /*i18n*/ {
    id: 'document.mark.outside',
    message: 'The mark lies outside the picture. Draw it again.',
  },
  'document.picture.format': /*i18n*/ {
    id: 'document.picture.format',
    message: 'The file is not a PNG, JPEG, JPEG 2000 or WebP picture. Convert it.',
  },
  'document.picture.too-large': /*i18n*/ {
    id: 'document.picture.too-large',
    message: 'The picture has more than {most} pixels. Scan it coarser.',
  },
  'document.piece.duplicate': /*i18n*/ {
    id: 'document.piece.duplicate',
    message: 'The examination has a piece of this kind already. Withdraw that one first.',
  },
  'document.piece.empty': /*i18n*/ {
    id: 'document.piece.empty',
    message: 'There is nothing in it.',
  },
  'document.piece.not-standing': /*i18n*/ {
    id: 'document.piece.not-standing',
    message: 'The piece was superseded, withdrawn or erased meanwhile. Look again.',
  },
  'document.piece.too-large': /*i18n*/ {
    id: 'document.piece.too-large',
    message: 'It is larger than the {most} bytes that are taken.',
  },
  'document.reader.absent': /*i18n*/ {
    id: 'document.reader.absent',
    message: 'No such reader is connected. Connect it and try again.',
  },
  'document.reader.busy': /*i18n*/ {
    id: 'document.reader.busy',
    message: 'The reader is reading already. Wait until it is done.',
  },
  'document.replay.other-profile': /*i18n*/ {
    id: 'document.replay.other-profile',
    message: 'The file comes from another kind of system: training and real work stay apart.',
  },
  'document.replay.unreadable': /*i18n*/ {
    id: 'document.replay.unreadable',
    message: 'The file is not a record of an examination, or it is damaged. Export it again.',
  },
  'document.specimen.not-standing': /*i18n*/ {
    id: 'document.specimen.not-standing',
    message: 'The specimen was withdrawn, or has its picture already. Look again.',
  },
  'document.trust.duplicate': /*i18n*/ {
    id: 'document.trust.duplicate',
    message: 'This very list is in the trust store already.',
  },
  'document.trust.not-standing': /*i18n*/ {
    id: 'document.trust.not-standing',
    message: 'The list was superseded or withdrawn meanwhile. Look again.',
  },
  'document.trust.synthetic': /*i18n*/ {
    id: 'document.trust.synthetic',
    message: 'A certificate of the training world ({state}). A store for real work refuses it.',
  },
  'document.trust.unreadable': /*i18n*/ {
    id: 'document.trust.unreadable',
    message: 'The file is not a list, certificate or revocation list. Check the file.',
  },
  'document.verdict.stale': /*i18n*/ {
    id: 'document.verdict.stale',
    message: 'Pieces came or went since the verdict. Examine again, then decide.',
  },
};
