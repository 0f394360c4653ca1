import { defineDesk } from '@platform/api/desk.ts';

/** What the risk desk says of itself. */
export const risk = defineDesk({
  name: 'risk',
  problems: {
    'risk.assessment.no-rating': 422,
    'risk.assessment.other': 409,
    'risk.capacity.reading': 422,
    'risk.code.known': 409,
    'risk.dataset.empty': 409,
    'risk.dataset.taken': 409,
    'risk.detection.taken': 409,
    'risk.detection.too-large': 422,
    'risk.dimension.unknown': 422,
    'risk.figure.unchanged': 422,
    'risk.id-taken': 409,
    'risk.import.changed': 409,
    'risk.import.incomplete': 409,
    'risk.import.not-open': 409,
    'risk.import.recorded': 422,
    'risk.import.too-large': 413,
    'risk.incident.refused': 422,
    'risk.options': 422,
    'risk.period': 422,
    'risk.product.frequency': 422,
    'risk.product.no-figures': 422,
    'risk.register.closed': 409,
    'risk.requirement.refused': 409,
    'risk.section.no-end': 422,
    'risk.task.failed': 500,
  },
  heardBy: {
    // A data set, an import, a scan, a warning, a risk: the id of what moved.
    risk: ['risk-analyst', 'risk-head'],
  },
  acts: {
    'risk-printed': 'printRiskProduct publishRiskProduct',
    'risk-worked': `
      listRiskDatasets getRiskDataset registerRiskDataset amendRiskDataset amendRiskFigure beginRiskImport
      addRiskImportPart readRiskImport getRiskImport takeOverRiskImport discardRiskImport showRiskQuality
      listRiskRevisions listRiskDimensions searchRiskSeries showRiskSeries forecastRiskSeries
      nowcastRiskSeries decomposeRiskSeries showRiskVintages tabulateRisk deriveRiskIndicator
      measureRiskSpread compareRiskPlaces startRiskDetection listRiskDetections getRiskDetection
      searchRiskWarnings getRiskWarning triageRiskWarning scoreRiskWarnings listRisks getRisk openRisk
      amendRisk closeRisk rateRisk assessRisk approveAssessment sendBackAssessment keepMeasure
      listRiskSections keepRiskSection proposeSectionLevel decideSectionLevel getRiskCapacity keepRiskCapacity
      listAches getAch keepAch scoreAch keepRiskIncident searchRiskIncidents listRiskCodes proposeRiskCode
      decideRiskCode listRiskRequirements openRiskRequirement approveRiskRequirement answerRiskRequirement
      closeRiskRequirement planRiskCollection receiveRiskCollection waiveRiskCollection giveRiskFeedback
      showRiskFeedback listRiskProducts composeRiskProduct showRiskProduct proposeRiskProduct
      sendBackRiskProduct getRiskLiveIndicators eraseRiskImports`,
    prepared: 'demonstrateRisk',
  },
  retention: {
    'risk-import': {
      keeps: 'seven days after the upload began, sooner where it is taken over or discarded',
      source: 'LED Art. 4(1)(e): a file may hold more than the counts that are read of it',
    },
  },
  places: [
    {
      path: '/risk',
      title: /*i18n*/ { id: 'place.risk', message: 'Risk analysis' },
      about: /*i18n*/ {
        id: 'place.risk.about',
        message: 'From counts to warnings, forecasts and decisions',
      },
      key: '0',
      order: 50,
      roles: ['risk-analyst', 'risk-head'],
      startOf: ['risk-analyst', 'risk-head'],
    },
  ],
  keyMap: [],
});
