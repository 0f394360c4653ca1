import { analyst, border, ofPnr, overseer, type Row } from './row.ts';

/** The installation itself, accounts, what comes in, the journal. */
export const platformRows: readonly Row[] = [
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
    who: ['operator'],
    purposes: ['operation'],
    because:
      'shift.md 12, desks/travellers/README.md: one role opens, reads again and erases raw input',
    may: 'openQuarantineItem replayQuarantineItem eraseQuarantineItem',
  },
  {
    who: ['operator', ...analyst],
    purposes: ['operation', ...ofPnr],
    because: 'PNR Dir. Art. 4(2)(a): the unit itself collects; the operator keeps the flow running',
    may: 'uploadMessages',
  },
  {
    who: ['operator', ...overseer],
    purposes: ['operation', 'oversight'],
    because: 'R38: the data protection officer sees what is held; the content stays with one role',
    may: 'listQuarantine',
  },
  {
    who: [...border, ...analyst, ...overseer],
    purposes: ['border-check', ...ofPnr, 'oversight'],
    because:
      'R1, R2, R38: travellers are read by those who check or assess them and by oversight; never by administrators, operators, academy, risk',
    may: 'getMessage listFlights getFlight listFlightTravellers getTraveller unmaskTraveller',
  },
  {
    who: [...border, ...analyst, ...overseer],
    purposes: ['border-check', ...ofPnr, 'oversight'],
    because:
      'duty.md, brakes: after 20 unmaskings an hour a colleague releases, one of those who unmask',
    may: 'listUnmaskingLocks releaseUnmasking',
  },
  {
    who: [...border, ...analyst],
    purposes: ['border-check', ...ofPnr],
    because:
      'oversight finds persons by the request of a traveller (gatherSubjectData), and does not search by a part of a name',
    may: 'search',
  },
  {
    who: overseer,
    purposes: ['oversight'],
    because: 'R34, R35: the log serves the control of lawfulness and no management of staff',
    may: 'getJournalState listJournalEntries getJournalProof getJournalConsistency',
  },
];
