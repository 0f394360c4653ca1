import { collectionStates, feedbackActions, requirementStates } from './cycle.ts';
import { riskFormats, riskImportStates, thousandsSigns } from './dataset-shapes.ts';
import { ratioCodes } from './derived.ts';
import { achChanges, achMarks } from './hypotheses.ts';
import { catalogueCodes, incidentFacets } from './incidents.ts';
import { refusalLetters } from './live.ts';
import { productFiles, productKinds, productStates } from './products.ts';
import {
  assessmentStates,
  borderTypes,
  confidences,
  directions,
  evidenceKinds,
  horizons,
  impactLevels,
  levelledAttributes,
  measureStates,
  riskAttributes,
  riskComponents,
} from './register-shapes.ts';
import { forecastSkills } from './series-shapes.ts';
import { displacementSpans, spreadSums } from './spread.ts';
import {
  cellStatuses,
  handlings,
  riskForecastMethods,
  riskFrequencies,
  riskIndicators,
  riskMethods,
} from './vocabulary.ts';
import { discoveryControls, effortReadings, triageOutcomes } from './warning-shapes.ts';

/** Every closed list of words of the risk desk, by what it is of. */
export const riskWords = {
  frequencies: riskFrequencies,
  cellStatuses,
  indicators: riskIndicators,
  methods: riskMethods,
  forecastMethods: riskForecastMethods,
  skills: forecastSkills,
  handlings,
  formats: riskFormats,
  thousands: thousandsSigns,
  importStates: riskImportStates,
  outcomes: triageOutcomes,
  effortReadings,
  discoveryControls,
  components: riskComponents,
  attributes: riskAttributes,
  levelledAttributes,
  impactLevels,
  confidences,
  directions,
  horizons,
  borderTypes,
  assessmentStates,
  measureStates,
  evidenceKinds,
  achMarks,
  achChanges,
  incidentFacets,
  catalogueCodes,
  productKinds,
  productStates,
  productFiles,
  refusalLetters,
  requirementStates,
  collectionStates,
  feedbackActions,
  ratioCodes,
  spreadSums,
  displacementSpans,
} as const;
