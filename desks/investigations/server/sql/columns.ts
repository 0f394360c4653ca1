import type { Output } from '@platform/api/endpoint.ts';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import type {
  CaseMatrixInput,
  CaseSummary,
  Exhibit,
  Holder,
  Match,
  Report,
  StatementImport,
} from '../../api/types.ts';

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'investigation.case_file.offences': CaseSummary['offences'];
  readonly 'investigation.exhibit.holder': Holder;
  readonly 'investigation.exhibit.kind': Exhibit['kind'];
  readonly 'investigation.exhibit.obtained': Exhibit['obtained'];
  readonly 'investigation.hand_over.from_holder': Holder;
  readonly 'investigation.hand_over.to_holder': Holder;
  readonly 'investigation.import.result': Pick<
    StatementImport,
    'rows' | 'entities' | 'statements' | 'refused' | 'problems' | 'problemCounts'
  >;
  readonly 'investigation.journey_disclosure.offence': Output<
    (typeof investigationsEndpoints)['listJourneyDisclosures']
  >['disclosures'][number]['offence'];
  readonly 'investigation.match.reasons': Match['reasons'];
  readonly 'investigation.matrix.input': CaseMatrixInput;
  readonly 'investigation.report.sections': Report['sections'];
}
