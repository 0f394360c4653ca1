import type { Output } from '@platform/api/endpoint.ts';
import type { riskEndpoints } from '../../api/endpoints.ts';
import type {
  AchInput,
  AchResult,
  Risk,
  RiskAssessment,
  RiskAssessmentInput,
  RiskCollection,
  RiskDatasetTerms,
  RiskDetection,
  RiskDetectionSettings,
  RiskImport,
  RiskImportOptions,
  RiskIncident,
  RiskProductInput,
  RiskRating,
  RiskRequirement,
  RiskSeriesKey,
  RiskWarning,
} from '../../api/types.ts';

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'risk.ach.input': AchInput;
  readonly 'risk.ach.result': AchResult;
  readonly 'risk.assessment.computed': RiskRating;
  readonly 'risk.assessment.input': RiskAssessmentInput;
  readonly 'risk.assessment.override': NonNullable<RiskAssessment['override']>;
  readonly 'risk.capacity.given': Omit<
    Output<(typeof riskEndpoints)['keepRiskCapacity']>['capacity'],
    'revision' | 'reason' | 'by' | 'at'
  >;
  readonly 'risk.collection_receipt.grade': NonNullable<
    RiskCollection['receipts'][number]['grade']
  >;
  readonly 'risk.dataset.indicator': RiskDatasetTerms['indicator'];
  readonly 'risk.dataset.sums': RiskDatasetTerms['sums'];
  readonly 'risk.detection.found': NonNullable<RiskDetection['found']>;
  readonly 'risk.detection.settings': RiskDetectionSettings;
  readonly 'risk.feedback.usefulness': 1 | 2 | 3 | 4 | 5;
  readonly 'risk.import.dry_run': NonNullable<RiskImport['dryRun']>;
  readonly 'risk.import.options': RiskImportOptions;
  readonly 'risk.incident.facets': RiskIncident['facets'];
  readonly 'risk.incident.grade': NonNullable<RiskIncident['grade']>;
  readonly 'risk.incident.indicator': RiskIncident['indicator'];
  readonly 'risk.incident.lives': NonNullable<RiskIncident['lives']>;
  readonly 'risk.measure.tier': 1 | 2 | 3 | 4;
  readonly 'risk.product.input': RiskProductInput;
  readonly 'risk.product.vintages': Readonly<Record<string, number>>;
  readonly 'risk.requirement.handling': RiskRequirement['handling'];
  readonly 'risk.requirement.horizon': RiskRequirement['horizon'];
  readonly 'risk.risk.handling': Risk['handling'];
  readonly 'risk.series.key': RiskSeriesKey;
  readonly 'risk.staged.key': RiskSeriesKey;
  readonly 'risk.warning.key': RiskSeriesKey;
  readonly 'risk.warning.method': RiskWarning['method'];
}
