import { defineDesk } from '@platform/api/desk.ts';

/** What the documents desk says of itself. */
export const documents = defineDesk({
  name: 'documents',
  problems: {
    'document.archive.unreadable': 422,
    'document.chip.part.unknown': 422,
    'document.content.erased': 410,
    'document.examination.full': 409,
    'document.faces.absent': 409,
    'document.faces.changed': 409,
    'document.fraud.numbers': 422,
    'document.judgement.awaited': 409,
    'document.judgement.given': 409,
    'document.mark.outside': 422,
    'document.picture.format': 422,
    'document.picture.too-large': 422,
    'document.piece.duplicate': 409,
    'document.piece.empty': 422,
    'document.piece.not-standing': 409,
    'document.piece.too-large': 413,
    'document.reader.absent': 409,
    'document.reader.busy': 409,
    'document.replay.other-profile': 409,
    'document.replay.unreadable': 422,
    'document.specimen.not-standing': 409,
    'document.trust.duplicate': 409,
    'document.trust.not-standing': 409,
    'document.trust.synthetic': 422,
    'document.trust.unreadable': 422,
    'document.verdict.stale': 409,
    'reader.busy': 503,
    'reader.crashed': 422,
    'reader.known': 409,
    'reader.memory': 413,
    'reader.output': 413,
    'reader.refused': 422,
    'reader.time': 413,
  },
  heardBy: {
    examination: [
      'document-examiner',
      'border-officer',
      'second-line-officer',
      'data-protection-officer',
    ],
    fraud: ['document-examiner', 'border-officer', 'trainer', 'data-protection-officer'],
    'trust-store': [
      'trust-administrator',
      'document-examiner',
      'border-officer',
      'data-protection-officer',
    ],
  },
  acts: {
    'document-read': `
      listExaminations getExamination getPiece getEvidence getVerdict getComparison replayExamination
      getReading warnOfNumber listReaders`,
    'document-examined': `
      openExamination addMrz addViz addObservations setChipState addChipFile addChipArchive addTranscript
      addSeal addPicture withdrawPiece examineDocument judgeFaces addMark withdrawMark startReading
      storeReading endLostReadings importExamination layOnTable`,
    'document-decided': 'decideDocument',
    'pictures-kept': 'keepPictures',
    'document-given': 'exportExamination printExamination',
    'forgery-changed': 'listFrauds countFrauds proposeFraud confirmFraud withdrawFraud',
    'specimen-changed': `
      listSpecimens getSpecimen addSpecimen addSpecimenPicture withdrawSpecimen`,
    'trust-changed': `
      getTrustStore getTrustList compareTrustLists importTrustList withdrawTrustList proposeAnchor
      confirmAnchor withdrawAnchor fillTrustStore`,
    erased: 'eraseOverdueDocuments',
  },
  retention: {
    examination: {
      keeps: 'AMIRANI_EXAMINATION_DAYS after it was opened, 183 where not set',
      source: 'LED Art. 4(1)(e), 5',
    },
    'chip-read': {
      keeps:
        'AMIRANI_CHIP_DAYS after the examination was opened, 30 where not set; with the examination where it is kept as a case',
      source: 'LED Art. 4(1)(e), 5',
    },
    picture: {
      keeps:
        '12 hours, as a session; with the examination where it is kept as a case with a reason',
      source: 'LED Art. 4(1)(e), 10',
    },
    'document-fraud': {
      keeps: 'ten years, as long as documents of a series may be presented',
      source: 'LED Art. 5; Reg. (EC) 2252/2004 Art. 1: validity of at most ten years',
    },
    specimen: {
      keeps: 'while its licence is used; withdrawing it erases the picture',
      source: 'the licence stored beside it',
    },
  },
  places: [
    {
      path: '/documents',
      title: /*i18n*/ { id: 'place.documents', message: 'Documents' },
      about: /*i18n*/ {
        id: 'place.documents.about',
        message: 'Zone, chip, seal and face of one document',
      },
      key: '5',
      order: 90,
    },
  ],
  keyMap: [
    {
      title: /*i18n*/ { id: 'keys.documents', message: 'Documents' },
      keys: {
        'documents.new': {
          press: 'b',
          text: /*i18n*/ { id: 'key.documents.new', message: 'Next document or traveller' },
        },
        'documents.store': {
          press: 'e',
          text: /*i18n*/ {
            id: 'key.documents.store',
            message: 'Store the examination, or examine again',
          },
        },
        'faces.same': {
          press: 's',
          text: /*i18n*/ { id: 'key.faces.same', message: 'Faces: the same person' },
        },
        'faces.different': {
          press: 'o',
          text: /*i18n*/ { id: 'key.faces.different', message: 'Faces: different persons' },
        },
        'faces.unsure': {
          press: 'q',
          text: /*i18n*/ { id: 'key.faces.unsure', message: 'Faces: I cannot tell' },
        },
        'practice.next': {
          press: 'n',
          text: /*i18n*/ { id: 'key.practice.next', message: 'Practice with faces: the next pair' },
        },
      },
    },
  ],
});
