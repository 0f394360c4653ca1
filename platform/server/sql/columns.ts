import type { LegRecord, MessageType } from '@amirani/messages';
import type { Role } from '@platform/api/vocabulary.ts';
import type { MatchBy } from '../ingest/matching/match.ts';
import type { Indication } from '../kept-pnr/indications.ts';
import type { PlainPart } from '../kept-pnr/plain-part.ts';

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'api.message.type': MessageType;
  readonly 'api.observation.record': object;
  readonly 'decision.step.role': Role;
  readonly 'flight.flight.legs': readonly LegRecord[];
  readonly 'kept.record.indications': readonly Indication[];
  readonly 'kept.record.plain': PlainPart;
  readonly 'link.person.matched_by': MatchBy;
  readonly 'pnr.message.type': MessageType;
  readonly 'pnr.observation.record': object;
}
