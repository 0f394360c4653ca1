import type { Session, Statement } from '@amirani/academy/cmi5';
import type { Claim } from '@amirani/academy/credential';
import type { RunEvent } from '@amirani/academy/exercise';
import type { AcademyNotice, AcademyRuleOutcome, AcademyWorld } from '../../api/types.ts';

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'academy.certificate.claim': Claim;
  readonly 'academy.certificate.rule': AcademyRuleOutcome;
  readonly 'academy.event.body': RunEvent;
  readonly 'academy.launch.session': Session;
  readonly 'academy.launch.unsent': readonly Statement[];
  readonly 'academy.notice.kind': AcademyNotice['kind'];
  readonly 'academy.world.dials': Readonly<Record<string, number>>;
  readonly 'academy.world.proof': NonNullable<AcademyWorld['proof']>;
  readonly 'academy.world.yields': NonNullable<AcademyWorld['yields']>;
}
