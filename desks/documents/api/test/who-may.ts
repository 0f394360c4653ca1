import { border, overseer, type WhoMay } from '@platform/api/test/who-may.ts';
import type { Role } from '@platform/api/vocabulary.ts';

/** Who has a document in the hand. */
const holders: readonly Role[] = [...border, 'document-examiner'];

/** Documents, their register, specimens and trust. */
export const documentsWhoMay: WhoMay = {
  rows: [
    {
      who: holders,
      purposes: ['border-check', 'document-examination'],
      because:
        'desks/documents/README.md: the examiner, and the border officer who wants to know more',
      may: `openExamination addMrz addViz addObservations setChipState addChipFile addChipArchive addTranscript addSeal
        addPicture withdrawPiece examineDocument decideDocument getComparison judgeFaces addMark withdrawMark
        printExamination startReading getReading warnOfNumber`,
    },
    {
      who: [...holders, ...overseer],
      purposes: ['border-check', 'document-examination', 'oversight'],
      because: 'R38: the data protection officer reads what is held of a document',
      may: 'listExaminations getExamination getPiece getEvidence getVerdict replayExamination',
    },
    {
      who: ['document-examiner'],
      purposes: ['document-examination'],
      because:
        'desks/documents/README.md: what is kept beyond the check (R11), handed over or entered is for examiners; oversight hands nothing over',
      may: 'keepPictures exportExamination importExamination proposeFraud confirmFraud withdrawFraud',
    },
    {
      who: [...holders, 'trainer', ...overseer],
      purposes: [],
      because:
        'the register warns at every desk and is taught with; it speaks of documents and of nobody (R38 for oversight)',
      may: 'listFrauds',
    },
    {
      who: ['document-examiner', 'trainer', ...overseer],
      purposes: [],
      because: 'counts without small cells, for those who work with the register or teach it',
      may: 'countFrauds',
    },
    {
      who: [...holders, 'trainer'],
      purposes: [],
      because:
        'reference pictures lie beside the exhibit, a trainer chooses them; readers and the simulator are equipment',
      may: 'listSpecimens getSpecimen listReaders',
    },
    {
      who: ['trainer'],
      purposes: ['training'],
      because: 'desks/documents/README.md: a trainer imports a licensed set',
      may: 'addSpecimen addSpecimenPicture withdrawSpecimen',
    },
    {
      who: ['trust-administrator', ...holders, ...overseer],
      purposes: [],
      because:
        'desks/documents/README.md: who examines sees on what a verdict rests; certificates of states, of nobody',
      may: 'getTrustStore getTrustList compareTrustLists',
    },
    {
      who: ['trust-administrator'],
      purposes: ['trust-keeping'],
      because:
        'shift.md 12: who to trust is decided by the trust administrator and nobody who examines',
      may: 'importTrustList withdrawTrustList proposeAnchor confirmAnchor withdrawAnchor',
    },
  ],
  freshPassword: `
    withdrawTrustList confirmAnchor withdrawAnchor`,
};
