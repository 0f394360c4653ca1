import type { IssuingRoom } from '@desk/academy/server/certificates/issuer.ts';
import { academyDesk } from '@desk/academy/server/desk.ts';
import type { AcademyRoom } from '@desk/academy/server/room.ts';
import { assessmentDesk } from '@desk/assessment/server/desk.ts';
import { checkpointDesk } from '@desk/checkpoint/server/desk.ts';
import type { CheckpointRoom } from '@desk/checkpoint/server/room.ts';
import { documentsDesk } from '@desk/documents/server/desk.ts';
import type { DocumentsRoom } from '@desk/documents/server/room.ts';
import { investigationsDesk } from '@desk/investigations/server/desk.ts';
import { oversightDesk } from '@desk/oversight/server/desk.ts';
import { programmeDesk } from '@desk/programme/server/desk.ts';
import { riskDesk } from '@desk/risk/server/desk.ts';
import { schengenDesk } from '@desk/schengen/server/desk.ts';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { intakeDesk } from '@desk/travellers/server/intake.ts';
import type { Desk } from '@platform/server/desk.ts';
import type { IngestRoom } from '@platform/server/ingest/start.ts';
import type { JournalKeys } from '@platform/server/journal/keys.ts';

/** What some desks need of the platform's rooms. */
export interface Rooms {
  readonly ingest: IngestRoom;
  readonly journalKeys: JournalKeys;
  readonly documents: DocumentsRoom;
  readonly checkpoint: CheckpointRoom;
  /** Absent in a duty profile, which offers no training (R66). */
  readonly academy?: { readonly room: AcademyRoom; readonly issuing: IssuingRoom } | undefined;
}

/** The desks of this server: a new one is a folder under `desks/` and a line here. */
export const desksOf = ({
  ingest,
  journalKeys,
  documents,
  checkpoint,
  academy,
}: Rooms): readonly Desk[] => [
  travellersDesk,
  assessmentDesk(),
  intakeDesk(ingest),
  oversightDesk(journalKeys),
  investigationsDesk(journalKeys),
  documentsDesk(documents),
  schengenDesk,
  riskDesk(),
  programmeDesk(),
  checkpointDesk({ checkpoint, documents }),
  ...(academy === undefined ? [] : [academyDesk(academy.room, academy.issuing)]),
];
