import type {
  Credibility,
  GradeFault,
  GradeLossCode,
  InformationCode4,
  Reliability,
  SourceCode4,
} from '../grading/index.ts';
import type { ConsistencyMark, MatrixFault, OrderChange } from '../hypotheses/index.ts';
import type { MarkFault, TlpLabel } from '../marks/index.ts';

/** Every text of one language; it is complete by its type. */
export interface AnalysisTexts {
  readonly faults: Readonly<Record<GradeFault | GradeLossCode | MatrixFault | MarkFault, string>>;
  readonly consistency: Readonly<Record<ConsistencyMark, string>>;
  readonly orderChange: Readonly<Record<OrderChange, string>>;
  readonly reliability: Readonly<Record<Reliability, string>>;
  readonly credibility: Readonly<Record<Credibility, string>>;
  readonly source4: Readonly<Record<SourceCode4, string>>;
  readonly information4: Readonly<Record<InformationCode4, string>>;
  /** With whom a thing of this label may be shared. */
  readonly tlp: Readonly<Record<TlpLabel, string>>;
}
