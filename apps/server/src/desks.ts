import type { IssuingRoom } from '@desk/academy/server/certificates/issuer.ts';
import type { AcademyRoom } from '@desk/academy/server/room.ts';
import type { CheckpointRoom } from '@desk/checkpoint/server/room.ts';
import type { DocumentsRoom } from '@desk/documents/server/room.ts';
import type { Desk } from '@platform/server/desk.ts';
import type { IngestRoom } from '@platform/server/ingest/start.ts';
import type { JournalKeys } from '@platform/server/journal/keys.ts';
import { offers } from './desks.gen.ts';

/** What some desks need of the platform's rooms. */
export interface Rooms {
  readonly ingest: IngestRoom;
  readonly journalKeys: JournalKeys;
  readonly documents: DocumentsRoom;
  readonly checkpoint: CheckpointRoom;
  /** Absent in a duty profile, which offers no training (R66). */
  readonly academy?: { readonly room: AcademyRoom; readonly issuing: IssuingRoom } | undefined;
}

/** The desks of this server, in the order of `platform/desks/list.json`. */
export const desksOf = (rooms: Rooms): readonly Desk[] => offers.flatMap((offer) => offer(rooms));
