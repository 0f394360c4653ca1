import type { Role } from '@platform/api/vocabulary.ts';
import { border, overseer, type Row } from './row.ts';

/** Who has a document in the hand. */
const holders: readonly Role[] = [...border, 'document-examiner'];

/** Documents, law of entry and exit, checkpoint, second line, referrals. */
export const borderRows: readonly Row[] = [
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
  {
    who: border,
    purposes: ['border-check'],
    because:
      'desks/schengen/README.md: the officer who stops a traveller from leaving gives the record (R77)',
    may: 'printExitRecord',
  },
  {
    who: holders,
    purposes: ['border-check', 'document-examination'],
    because: 'desks/schengen/README.md: a border officer or a document examiner prints a draft',
    may: 'printRefusalDraft',
  },
  {
    who: border,
    purposes: ['border-check'],
    because: 'a check at the border is the act of a border guard (Reg. (EU) 2016/399 Art. 8)',
    may: 'openCheck giveFacts checkAgain decideCheck',
  },
  {
    who: [...border, ...overseer],
    purposes: ['border-check', 'oversight'],
    because: 'R38; no examiner, analyst or unit of risk reads who crosses',
    may: 'getCheck listChecks listGates getGate listReleasedHits getDayFigures',
  },
  {
    who: ['second-line-officer'],
    purposes: ['border-check'],
    because: 'desks/checkpoint/README.md: refusing is for the second line, two persons of it',
    may: `takeCase addCaseNote getBlindCase giveBlindView decideSecondLine proposeRefusal confirmRefusal printRefusal`,
  },
  {
    who: ['second-line-officer', ...overseer],
    purposes: ['border-check', 'oversight'],
    because:
      'desks/checkpoint/README.md: the data protection officer reads the same without the acts',
    may: 'listSecondLine getDossier',
  },
  {
    who: holders,
    purposes: ['border-check', 'document-examination'],
    because: 'R28: asking for help is open on every screen that decides about a person',
    may: 'openReferral listMyReferrals',
  },
  {
    who: ['referral-team', ...overseer],
    purposes: ['protection', 'oversight'],
    because:
      'desks/checkpoint/README.md: the team and the data protection officer; nobody else sees what for',
    may: 'listReferrals getReferral',
  },
  {
    who: ['referral-team'],
    purposes: ['protection'],
    because: 'desks/checkpoint/README.md: oversight reads the same without the acts',
    may: 'acknowledgeReferral addReferralStep closeReferral',
  },
];
