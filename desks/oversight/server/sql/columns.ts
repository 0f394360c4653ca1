import type { Language } from '@amirani/core/languages';
import type {
  BreachContent,
  CanaryAlarm,
  SubjectAnswer,
  SubjectPerson,
  Withheld,
} from '../../api/types.ts';

/** An answer that one officer proposed, as the database has it. */
export interface ProposalRow extends SubjectAnswer {
  readonly reason: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly reply: string;
  readonly language: Language;
}

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'oversight.breach_revision.content': BreachContent;
  readonly 'oversight.canary_alarm.role': CanaryAlarm['role'];
  readonly 'oversight.subject_reply.language': Language;
  readonly 'oversight.subject_request.person': SubjectPerson;
  readonly 'oversight.subject_request.proposal': ProposalRow;
  readonly 'oversight.subject_request.withheld': readonly Withheld[];
}
