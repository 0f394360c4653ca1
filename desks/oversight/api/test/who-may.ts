import { overseer, type WhoMay } from '@platform/api/test/who-may.ts';

/** The data protection officer. */
export const oversightWhoMay: WhoMay = {
  rows: [
    {
      who: overseer,
      purposes: ['oversight'],
      because:
        'desks/oversight/README.md: answers to travellers, breaches, clocks and the register are the data protection officer’s (R38)',
      may: `receiveSubjectRequest listSubjectRequests getSubjectRequest gatherSubjectData printSubjectReply
        proposeSubjectAnswer readProposedReply approveSubjectAnswer returnSubjectAnswer recordSubjectAnswerSent
        carryOutSubjectRequest listBreaches getBreach recordBreach tellSupervisor getRegister getRetentionClocks listCompetence recordCompetence countOversight`,
    },
    {
      who: overseer,
      purposes: ['oversight'],
      because:
        'duty.md, brakes: which travellers are invented, and who read one, is told to the data protection officer alone',
      may: 'listCanaryAlarms plantCanaries openCanaries closeCanaryAlarm',
    },
  ],
  freshPassword: `
    openCanaries`,
};
