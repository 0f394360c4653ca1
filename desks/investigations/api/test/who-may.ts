import { overseer, type WhoMay } from '@platform/api/test/who-may.ts';
import type { Role } from '@platform/api/vocabulary.ts';

const inquirers: readonly Role[] = ['investigator', 'head-of-investigations'];

/** Investigations. */
export const investigationsWhoMay: WhoMay = {
  rows: [
    {
      who: [...inquirers, ...overseer],
      purposes: ['investigation', 'oversight'],
      because:
        'desks/investigations/README.md: heads and the data protection officer see that there is a case',
      may: 'listCases',
    },
    {
      who: inquirers,
      purposes: ['investigation'],
      because:
        'desks/investigations/README.md: who is in a case, a head only when admitted; LED Art. 4, 8',
      may: `openCase getCase listColleagues admitMember endMembership reviewCase closeCase reopenCase
        listExhibits getExhibit beginExhibit addExhibitPart completeExhibit discardExhibit readExhibitPart offerExhibit
        acknowledgeHandOver declineHandOver stampExhibit verifyCustody packCase
        addStatements withdrawStatement searchEntities getEntity revealVictim categorise mergeEntities splitEntities
        findMatches listMatches judgeMatch undoMatch listAuthorisations recordAuthorisation listImports peekExhibit
        dryRunImport takeOverImport withdrawImport countGraph readGraph measureGraph findKeyPlayers simulateDisruption
        readTimeline findReplacedPhones countNeighbours listNeighbours readAmong readLanes analyseCalls
        listWork addTask moveTask addInvestigationNote getReport saveReport issueReport printReport noteTold
        listCaseMatrices getCaseMatrix keepCaseMatrix countTimeline comparePeriods readPlaces followMoney
        listJourneyDisclosures recordJourneyDisclosure followJourneys findLeads exportCase`,
    },
  ],
  freshPassword: `
    closeCase reopenCase packCase issueReport printReport revealVictim recordAuthorisation recordJourneyDisclosure exportCase`,
};
