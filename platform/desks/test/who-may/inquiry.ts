import type { Role } from '@platform/api/vocabulary.ts';
import { overseer, type Row } from './row.ts';

const unit: readonly Role[] = ['risk-analyst', 'risk-head'];
const inquirers: readonly Role[] = ['investigator', 'head-of-investigations'];

/** Risk analysis, investigations, programmes. */
export const inquiryRows: readonly Row[] = [
  {
    who: unit,
    purposes: ['risk-analysis'],
    because:
      'desks/risk/README.md: the analyst and the head; of places and times, never shown to who assesses passengers',
    may: `listRiskDatasets getRiskDataset registerRiskDataset amendRiskDataset amendRiskFigure beginRiskImport
      addRiskImportPart readRiskImport getRiskImport takeOverRiskImport discardRiskImport showRiskQuality
      listRiskRevisions listRiskDimensions searchRiskSeries showRiskSeries forecastRiskSeries nowcastRiskSeries
      decomposeRiskSeries showRiskVintages tabulateRisk deriveRiskIndicator measureRiskSpread compareRiskPlaces
      startRiskDetection listRiskDetections getRiskDetection searchRiskWarnings getRiskWarning triageRiskWarning
      scoreRiskWarnings listRisks getRisk openRisk amendRisk rateRisk assessRisk keepMeasure listRiskSections
      keepRiskSection proposeSectionLevel getRiskCapacity keepRiskCapacity listAches getAch keepAch scoreAch
      keepRiskIncident searchRiskIncidents listRiskCodes proposeRiskCode listRiskRequirements openRiskRequirement
      answerRiskRequirement closeRiskRequirement planRiskCollection receiveRiskCollection waiveRiskCollection
      giveRiskFeedback showRiskFeedback listRiskProducts composeRiskProduct showRiskProduct proposeRiskProduct
      printRiskProduct getRiskLiveIndicators`,
  },
  {
    who: ['risk-head'],
    purposes: ['risk-analysis'],
    because: 'desks/risk/README.md: the head approves, publishes, sends back and closes',
    may: `closeRisk approveAssessment sendBackAssessment decideSectionLevel decideRiskCode approveRiskRequirement
      publishRiskProduct sendBackRiskProduct`,
  },
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
  {
    who: ['programme-manager'],
    purposes: ['programme'],
    because:
      'desks/programme/README.md: a role of its own; trainers and certifiers have nothing here (R72)',
    may: `listProgrammes beginProgramme getProgramme changeProgramme listProgrammeReports composeProgrammeReport
      printProgrammeReport publishProgrammeReport withdrawProgrammeReport`,
  },
  {
    who: 'anyone',
    purposes: [],
    because: 'desks/programme/README.md: what was published is for anybody',
    may: 'getPublicProgrammes',
  },
];
