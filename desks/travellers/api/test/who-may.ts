import { analyst, border, ofPnr, overseer, type WhoMay } from '@platform/api/test/who-may.ts';

/** Flights and travellers, what comes in, the quarantine. */
export const travellersWhoMay: WhoMay = {
  rows: [
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
      because:
        'PNR Dir. Art. 4(2)(a): the unit itself collects; the operator keeps the flow running',
      may: 'uploadMessages',
    },
    {
      who: ['operator', ...overseer],
      purposes: ['operation', 'oversight'],
      because:
        'R38: the data protection officer sees what is held; the content stays with one role',
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
  ],
  freshPassword: `
    unmaskTraveller releaseUnmasking openQuarantineItem eraseQuarantineItem`,
};
