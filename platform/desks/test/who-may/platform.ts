import { overseer, type WhoMay } from '@platform/api/test/who-may.ts';

/** The installation itself, accounts, the journal. */
export const platformWhoMay: WhoMay = {
  rows: [
    {
      who: 'anyone',
      purposes: [],
      because: 'R49: who holds data here is told to everybody; signing in comes before everything',
      may: 'getAbout getAboutData getHealth signIn',
    },
    {
      who: 'signed-in',
      purposes: [],
      because: 'platform/server/identity/README.md: everybody has the own page',
      may: 'getSession signOut stepUp changePassword listOwnSessions endOwnSession endOtherSessions',
    },
    {
      who: ['administrator', ...overseer],
      purposes: [],
      because:
        'platform/server/identity/README.md: the data protection officer reads the same lists (R38)',
      may: 'listAccounts listAccountProposals',
    },
    {
      who: ['administrator'],
      purposes: [],
      because: 'duty.md, rights by two: an administrator proposes, another approves; nobody else',
      may: `proposeAccount proposeRoles proposePasswordReset approveAccountProposal refuseAccountProposal
        withdrawAccountProposal disableAccount`,
    },
    {
      who: ['administrator'],
      purposes: [],
      because:
        'duty.md 2, platform/server/identity/README.md: an open session is ended by one administrator, who sees number and start alone',
      may: 'getAccountSessions endAccountSessions',
    },
    {
      who: overseer,
      purposes: ['oversight'],
      because: 'R34, R35: the log serves the control of lawfulness and no management of staff',
      may: 'getJournalState listJournalEntries getJournalProof getJournalConsistency',
    },
  ],
  freshPassword: `
    proposeAccount proposeRoles proposePasswordReset approveAccountProposal refuseAccountProposal withdrawAccountProposal disableAccount endAccountSessions`,
};
