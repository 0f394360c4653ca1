import type { WhoMay } from '@platform/api/test/who-may.ts';
import type { Role } from '@platform/api/vocabulary.ts';

const unit: readonly Role[] = ['risk-analyst', 'risk-head'];

/** Risk analysis. */
export const riskWhoMay: WhoMay = {
  rows: [
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
  ],
  freshPassword: '',
};
