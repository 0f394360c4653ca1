import { border, overseer, type WhoMay } from '@platform/api/test/who-may.ts';
import type { Role } from '@platform/api/vocabulary.ts';

/** Who has a document in the hand. */
const holders: readonly Role[] = [...border, 'document-examiner'];

/** The first line, the second line and referrals. */
export const checkpointWhoMay: WhoMay = {
  rows: [
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
  ],
  freshPassword: `
    proposeRefusal confirmRefusal`,
};
