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
});
