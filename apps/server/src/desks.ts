import type { IssuingRoom } from './desks/academy/certificates/issuer.ts';
import { academyDesk } from './desks/academy/desk.ts';
import type { AcademyRoom } from './desks/academy/room.ts';
import { assessmentDesk } from './desks/assessment/desk.ts';
import { checkpointDesk } from './desks/checkpoint/desk.ts';
import type { CheckpointRoom } from './desks/checkpoint/room.ts';
import { documentsDesk } from './desks/documents/desk.ts';
import type { DocumentsRoom } from './desks/documents/room.ts';
import { investigationsDesk } from './desks/investigations/desk.ts';
import { oversightDesk } from './desks/oversight/desk.ts';
import { programmeDesk } from './desks/programme/desk.ts';
import { riskDesk } from './desks/risk/desk.ts';
import { schengenDesk } from './desks/schengen/desk.ts';
import { travellersDesk } from './desks/travellers/desk.ts';
import { intakeDesk } from './desks/travellers/intake/desk.ts';
import type { IngestRoom } from './platform/ingest/start.ts';
import type { JournalKeys } from './platform/journal/keys.ts';
import type { Desk } from './platform/registry.ts';

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
