// Made by `npm run schema` from the migrated database.
import { type Table, table } from '../database/rows.ts';
import type { CivilDate } from '@amirani/core';
import type { ColumnTypes } from './columns.ts';

/** A row of api.flight_count. */
export interface ApiFlightCountRow { readonly flightId: string; readonly day: CivilDate; readonly messages: number; readonly diagnostics: number; readonly lastAt: Date; readonly state: 'partial' | 'complete' | 'closed'; readonly passengers: number; readonly crew: number; readonly transit: number; readonly withoutDocument: number; readonly bookings: number }
/** The table api.flight_count. */
export const apiFlightCountTable: Table<ApiFlightCountRow> = table('api.flight_count', ['flight_id', 'day', 'messages', 'diagnostics', 'last_at', 'state', 'passengers', 'crew', 'transit', 'without_document', 'bookings']);
/** A row of api.message. */
export interface ApiMessageRow { readonly day: CivilDate; readonly id: string; readonly flightId: string; readonly type: ColumnTypes['api.message.type']; readonly version: string; readonly function?: string; readonly status?: string; readonly reference: string; readonly access?: string; readonly part?: string; readonly sender?: string; readonly recipient?: string; readonly prepared?: string; readonly receivedAt: Date; readonly said: bigint; readonly saidAt: Date; readonly separators: string; readonly content: Buffer; readonly travellers: number; readonly dropped: unknown; readonly findings: unknown; readonly mentions?: unknown }
/** The table api.message. */
export const apiMessageTable: Table<ApiMessageRow> = table('api.message', ['day', 'id', 'flight_id', 'type', 'version', 'function', 'status', 'reference', 'access', 'part', 'sender', 'recipient', 'prepared', 'received_at', 'said', 'said_at', 'separators', 'content', 'travellers', 'dropped', 'findings', 'mentions'], ['dropped', 'findings', 'mentions']);
/** A row of api.observation. */
export interface ApiObservationRow { readonly day: CivilDate; readonly flightId: string; readonly travellerId: string; readonly messageId: string; readonly ordinal: number; readonly receivedAt: Date; readonly matchedBy: 'new' | 'reference' | 'document' | 'name-and-birth-date' | 'name'; readonly boarding?: 'cancelled' | 'not-on-board' | 'on-board'; readonly record: ColumnTypes['api.observation.record']; readonly source: string }
/** The table api.observation. */
export const apiObservationTable: Table<ApiObservationRow> = table('api.observation', ['day', 'flight_id', 'traveller_id', 'message_id', 'ordinal', 'received_at', 'matched_by', 'boarding', 'record', 'source'], ['record']);
/** A row of api.push. */
export interface ApiPushRow { readonly flightId: string; readonly day: CivilDate; readonly key: string; readonly generation: number; readonly parts: unknown; readonly last?: number; readonly openedAt: Date; readonly wholeAt?: Date }
/** The table api.push. */
export const apiPushTable: Table<ApiPushRow> = table('api.push', ['flight_id', 'day', 'key', 'generation', 'parts', 'last', 'opened_at', 'whole_at'], ['parts']);
/** A row of api.traveller. */
export interface ApiTravellerRow { readonly day: CivilDate; readonly flightId: string; readonly id: string; readonly role: 'passenger' | 'crew' | 'transit-passenger' | 'transit-crew'; readonly age?: 'adult' | 'child' | 'infant'; readonly surname?: string; readonly given?: string; readonly surnameForm: string; readonly givenForm: string; readonly birthDate?: string; readonly sex?: string; readonly nationalities: unknown; readonly documentType?: string; readonly documentIssuer?: string; readonly documentNumber?: string; readonly documentForm?: string; readonly seat?: string; readonly bags?: number; readonly unaccompaniedMinor: boolean; readonly booking?: string; readonly reference?: string; readonly infantOf?: string; readonly boarding?: 'cancelled' | 'not-on-board' | 'on-board'; readonly boardingSaid?: bigint; readonly messages: number; readonly identity: unknown; readonly known: unknown; readonly firstAt: Date; readonly lastAt: Date }
/** The table api.traveller. */
export const apiTravellerTable: Table<ApiTravellerRow> = table('api.traveller', ['day', 'flight_id', 'id', 'role', 'age', 'surname', 'given', 'surname_form', 'given_form', 'birth_date', 'sex', 'nationalities', 'document_type', 'document_issuer', 'document_number', 'document_form', 'seat', 'bags', 'unaccompanied_minor', 'booking', 'reference', 'infant_of', 'boarding', 'boarding_said', 'messages', 'identity', 'known', 'first_at', 'last_at'], ['nationalities', 'identity', 'known']);
/** A row of decision.decision. */
export interface DecisionRow { readonly id: string; readonly kind: string; readonly subject: string; readonly state: string; readonly version: number; readonly supersedes?: string; readonly begunAt: Date }
/** The table decision.decision. */
export const decisionTable: Table<DecisionRow, 'id'> = table('decision.decision', ['id', 'kind', 'subject', 'state', 'version', 'supersedes', 'begun_at']);
/** A row of decision.step. */
export interface StepRow { readonly decision: string; readonly version: number; readonly act: string; readonly fromState: string; readonly toState: string; readonly decidedBy: string; readonly role: ColumnTypes['decision.step.role']; readonly reason: string; readonly seen: Buffer; readonly at: Date; readonly steppedUpAt?: Date; readonly adverse: boolean; readonly oneOfTwo: boolean }
/** The table decision.step. */
export const stepTable: Table<StepRow> = table('decision.step', ['decision', 'version', 'act', 'from_state', 'to_state', 'decided_by', 'role', 'reason', 'seen', 'at', 'stepped_up_at', 'adverse', 'one_of_two']);
/** A row of flight.airport. */
export interface AirportRow { readonly code: string; readonly city: string; readonly state: string; readonly zone: string; readonly source: string }
/** The table flight.airport. */
export const airportTable: Table<AirportRow> = table('flight.airport', ['code', 'city', 'state', 'zone', 'source']);
/** A row of flight.flight. */
export interface FlightRow { readonly id: string; readonly day: CivilDate; readonly designator: string; readonly carrier: string; readonly number: string; readonly fromAirport: string; readonly toAirport: string; readonly departure?: string; readonly arrival?: string; readonly departureAt?: Date; readonly arrivalAt?: Date; readonly direction: 'departure' | 'arrival' | 'transit'; readonly crossingDay: CivilDate; readonly cancelled: boolean; readonly legs: ColumnTypes['flight.flight.legs']; readonly firstAt: Date; readonly lastAt: Date }
/** The table flight.flight. */
export const flightTable: Table<FlightRow, 'fromAirport' | 'toAirport' | 'cancelled' | 'legs'> = table('flight.flight', ['id', 'day', 'designator', 'carrier', 'number', 'from_airport', 'to_airport', 'departure', 'arrival', 'departure_at', 'arrival_at', 'direction', 'crossing_day', 'cancelled', 'legs', 'first_at', 'last_at'], ['legs']);
/** A row of identity.account. */
export interface AccountRow { readonly login: string; readonly name: string; readonly roles: string[]; readonly passwordHash: string; readonly disabled: boolean; readonly createdAt: Date; readonly lastSignInAt?: Date; readonly unsettled: boolean; readonly initialUntil?: Date; readonly passwordBefore?: string }
/** The table identity.account. */
export const accountTable: Table<AccountRow, 'disabled' | 'createdAt' | 'unsettled'> = table('identity.account', ['login', 'name', 'roles', 'password_hash', 'disabled', 'created_at', 'last_sign_in_at', 'unsettled', 'initial_until', 'password_before']);
/** A row of identity.attempt. */
export interface AttemptRow { readonly key: string; readonly count: number; readonly endsAt: Date }
/** The table identity.attempt. */
export const attemptTable: Table<AttemptRow> = table('identity.attempt', ['key', 'count', 'ends_at']);
/** A row of identity.device_key. */
export interface DeviceKeyRow { readonly one: boolean; readonly key: Buffer }
/** The table identity.device_key. */
export const deviceKeyTable: Table<DeviceKeyRow, 'one'> = table('identity.device_key', ['one', 'key']);
/** A row of identity.proposal. */
export interface ProposalRow { readonly id: string; readonly kind: 'account' | 'roles' | 'password'; readonly login: string; readonly name?: string; readonly roles?: string[]; readonly rolesBefore?: string[]; readonly disabledBefore?: boolean; readonly reason: string; readonly firstHalf?: string; readonly state: 'open' | 'approved' | 'refused' | 'withdrawn'; readonly proposedBy: string; readonly proposedAt: Date; readonly decidedBy?: string; readonly decidedAt?: Date }
/** The table identity.proposal. */
export const proposalTable: Table<ProposalRow, 'id' | 'state'> = table('identity.proposal', ['id', 'kind', 'login', 'name', 'roles', 'roles_before', 'disabled_before', 'reason', 'first_half', 'state', 'proposed_by', 'proposed_at', 'decided_by', 'decided_at']);
/** A row of identity.session. */
export interface SessionRow { readonly tokenHash: Buffer; readonly login: string; readonly createdAt: Date; readonly seenAt: Date; readonly expiresAt: Date; readonly steppedUpAt?: Date; readonly id: string; readonly network?: string; readonly browser?: string; readonly device?: string }
/** The table identity.session. */
export const sessionTable: Table<SessionRow, 'id'> = table('identity.session', ['token_hash', 'login', 'created_at', 'seen_at', 'expires_at', 'stepped_up_at', 'id', 'network', 'browser', 'device']);
/** A row of ingest.digest. */
export interface DigestRow { readonly digest: Buffer; readonly system: 'api' | 'pnr'; readonly day: CivilDate; readonly flightId: string; readonly messageId: string; readonly travellers: number; readonly receivedAt: Date; readonly receipts: number; readonly lastReceivedAt: Date }
/** The table ingest.digest. */
export const digestTable: Table<DigestRow, 'receipts'> = table('ingest.digest', ['digest', 'system', 'day', 'flight_id', 'message_id', 'travellers', 'received_at', 'receipts', 'last_received_at']);
/** A row of ingest.refusal. */
export interface RefusalRow { readonly day: CivilDate; readonly kind: 'internal-flight'; readonly system: 'api' | 'pnr'; readonly messages: number; readonly travellers: number }
/** The table ingest.refusal. */
export const refusalTable: Table<RefusalRow> = table('ingest.refusal', ['day', 'kind', 'system', 'messages', 'travellers']);
/** A row of journal.entry. */
export interface EntryRow { readonly index: bigint; readonly leaf: Buffer; readonly leafHash: Buffer; readonly at: Date; readonly operation: string; readonly actor: string; readonly outcome: string; readonly subjects: string[] }
/** The table journal.entry. */
export const entryTable: Table<EntryRow> = table('journal.entry', ['index', 'leaf', 'leaf_hash', 'at', 'operation', 'actor', 'outcome', 'subjects']);
/** A row of journal.head. */
export interface HeadRow { readonly one: boolean; readonly origin: string; readonly size: bigint; readonly root: Buffer; readonly checkpoint: string; readonly integratedAt: Date; readonly published: bigint }
/** The table journal.head. */
export const headTable: Table<HeadRow, 'one' | 'published'> = table('journal.head', ['one', 'origin', 'size', 'root', 'checkpoint', 'integrated_at', 'published']);
/** A row of journal.pending. */
export interface PendingRow { readonly id: bigint; readonly leaf: Buffer; readonly writtenAt: Date }
/** The table journal.pending. */
export const pendingTable: Table<PendingRow, 'id' | 'writtenAt'> = table('journal.pending', ['id', 'leaf', 'written_at']);
/** A row of journal.tile. */
export interface TileRow { readonly level: number; readonly index: bigint; readonly hashes: Buffer }
/** The table journal.tile. */
export const tileTable: Table<TileRow> = table('journal.tile', ['level', 'index', 'hashes']);
/** A row of journal.witness. */
export interface WitnessRow { readonly place: string; readonly size: bigint; readonly witnessedAt: Date; readonly cosignatures: string }
/** The table journal.witness. */
export const witnessTable: Table<WitnessRow, 'cosignatures'> = table('journal.witness', ['place', 'size', 'witnessed_at', 'cosignatures']);
/** A row of kept.indication. */
export interface IndicationRow { readonly day: CivilDate; readonly flightId: string; readonly travellerId: string; readonly source: 'hit' | 'request'; readonly sourceId: string; readonly offence: string; readonly madeAt: Date; readonly madeBy: string }
/** The table kept.indication. */
export const indicationTable: Table<IndicationRow> = table('kept.indication', ['day', 'flight_id', 'traveller_id', 'source', 'source_id', 'offence', 'made_at', 'made_by']);
/** A row of kept.record. */
export interface RecordRow { readonly id: string; readonly day: CivilDate; readonly flightId: string; readonly travellerId: string; readonly plain: ColumnTypes['kept.record.plain']; readonly sealed: Buffer; readonly indications: ColumnTypes['kept.record.indications']; readonly keptAt: Date; readonly eraseOn: CivilDate; readonly marks: string[] }
/** The table kept.record. */
export const recordTable: Table<RecordRow, 'marks'> = table('kept.record', ['id', 'day', 'flight_id', 'traveller_id', 'plain', 'sealed', 'indications', 'kept_at', 'erase_on', 'marks'], ['plain', 'indications']);
/** A row of kept.request. */
export interface RequestRow { readonly id: string; readonly subjectKind: 'kept' | 'traveller'; readonly subject: string; readonly authority: string; readonly caseReference: string; readonly offence: string; readonly link: string; readonly necessity: string; readonly askedAt: Date; readonly askedBy: string; readonly decision: string; readonly approvedAt?: Date; readonly approvedBy?: string; readonly approver?: string; readonly approverKind?: 'judicial' | 'other-competent'; readonly approvalReference?: string; readonly officerToldAt?: Date; readonly opened: number; readonly answeredAt?: Date; readonly recipients: string[]; readonly refusedAt?: Date; readonly reviewedAt?: Date; readonly reviewedBy?: string; readonly review?: 'lawful' | 'unlawful'; readonly reviewNote?: string; readonly eraseOn: CivilDate }
/** The table kept.request. */
export const requestTable: Table<RequestRow, 'opened' | 'recipients'> = table('kept.request', ['id', 'subject_kind', 'subject', 'authority', 'case_reference', 'offence', 'link', 'necessity', 'asked_at', 'asked_by', 'decision', 'approved_at', 'approved_by', 'approver', 'approver_kind', 'approval_reference', 'officer_told_at', 'opened', 'answered_at', 'recipients', 'refused_at', 'reviewed_at', 'reviewed_by', 'review', 'review_note', 'erase_on']);
/** A row of link.flight_count. */
export interface LinkFlightCountRow { readonly flightId: string; readonly day: CivilDate; readonly onlyApi: number; readonly onlyPnr: number; readonly withoutDocument?: number }
/** The table link.flight_count. */
export const linkFlightCountTable: Table<LinkFlightCountRow> = table('link.flight_count', ['flight_id', 'day', 'only_api', 'only_pnr', 'without_document']);
/** A row of link.former. */
export interface FormerRow { readonly day: CivilDate; readonly flightId: string; readonly apiId: string; readonly pnrId: string; readonly matchedBy: string; readonly linkedAt: Date; readonly endedAt: Date }
/** The table link.former. */
export const formerTable: Table<FormerRow> = table('link.former', ['day', 'flight_id', 'api_id', 'pnr_id', 'matched_by', 'linked_at', 'ended_at']);
/** A row of link.person. */
export interface PersonRow { readonly day: CivilDate; readonly flightId: string; readonly apiId: string; readonly pnrId: string; readonly matchedBy: ColumnTypes['link.person.matched_by']; readonly linkedAt: Date }
/** The table link.person. */
export const personTable: Table<PersonRow> = table('link.person', ['day', 'flight_id', 'api_id', 'pnr_id', 'matched_by', 'linked_at']);
/** A row of platform.act. */
export interface ActRow { readonly account: string; readonly keyDigest: Buffer; readonly operation: string; readonly requestDigest: Buffer; readonly answer?: Buffer; readonly at: Date }
/** The table platform.act. */
export const actTable: Table<ActRow> = table('platform.act', ['account', 'key_digest', 'operation', 'request_digest', 'answer', 'at']);
/** A row of platform.failed_file. */
export interface FailedFileRow { readonly sha256: Buffer; readonly bytes: bigint; readonly code: 'memory' | 'time' | 'output' | 'crashed' | 'refused'; readonly at: Date; readonly onceMore: boolean }
/** The table platform.failed_file. */
export const failedFileTable: Table<FailedFileRow, 'onceMore'> = table('platform.failed_file', ['sha256', 'bytes', 'code', 'at', 'once_more']);
/** A row of platform.installation. */
export interface InstallationRow { readonly one: boolean; readonly id: string; readonly incarnation: number; readonly keys: unknown; readonly boundAt: Date }
/** The table platform.installation. */
export const installationTable: Table<InstallationRow, 'one' | 'boundAt'> = table('platform.installation', ['one', 'id', 'incarnation', 'keys', 'bound_at'], ['keys']);
/** A row of platform.migration. */
export interface MigrationRow { readonly name: string; readonly digest: string; readonly appliedAt: Date }
/** The table platform.migration. */
export const migrationTable: Table<MigrationRow, 'appliedAt'> = table('platform.migration', ['name', 'digest', 'applied_at']);
/** A row of platform.outbox. */
export interface OutboxRow { readonly id: bigint; readonly transaction: string; readonly change: unknown; readonly at: Date }
/** The table platform.outbox. */
export const outboxTable: Table<OutboxRow, 'id' | 'transaction' | 'at'> = table('platform.outbox', ['id', 'transaction', 'change', 'at'], ['change']);
/** A row of pnr.booking. */
export interface BookingRow { readonly day: CivilDate; readonly flightId: string; readonly locator: string; readonly cancelled: boolean; readonly messages: number; readonly lastAt: Date }
/** The table pnr.booking. */
export const bookingTable: Table<BookingRow> = table('pnr.booking', ['day', 'flight_id', 'locator', 'cancelled', 'messages', 'last_at']);
/** A row of pnr.booking_observation. */
export interface BookingObservationRow { readonly day: CivilDate; readonly flightId: string; readonly locator: string; readonly messageId: string; readonly ordinal: number; readonly receivedAt: Date; readonly record: unknown; readonly source: string }
/** The table pnr.booking_observation. */
export const bookingObservationTable: Table<BookingObservationRow> = table('pnr.booking_observation', ['day', 'flight_id', 'locator', 'message_id', 'ordinal', 'received_at', 'record', 'source'], ['record']);
/** A row of pnr.flight_count. */
export interface PnrFlightCountRow { readonly flightId: string; readonly day: CivilDate; readonly messages: number; readonly diagnostics: number; readonly lastAt: Date; readonly state: 'partial' | 'complete' | 'closed'; readonly passengers: number; readonly crew: number; readonly transit: number; readonly withoutDocument: number; readonly bookings: number }
/** The table pnr.flight_count. */
export const pnrFlightCountTable: Table<PnrFlightCountRow> = table('pnr.flight_count', ['flight_id', 'day', 'messages', 'diagnostics', 'last_at', 'state', 'passengers', 'crew', 'transit', 'without_document', 'bookings']);
/** A row of pnr.message. */
export interface PnrMessageRow { readonly day: CivilDate; readonly id: string; readonly flightId: string; readonly type: ColumnTypes['pnr.message.type']; readonly version: string; readonly function?: string; readonly status?: string; readonly reference: string; readonly access?: string; readonly part?: string; readonly sender?: string; readonly recipient?: string; readonly prepared?: string; readonly receivedAt: Date; readonly said: bigint; readonly saidAt: Date; readonly separators: string; readonly content: Buffer; readonly travellers: number; readonly dropped: unknown; readonly findings: unknown; readonly mentions?: unknown }
/** The table pnr.message. */
export const pnrMessageTable: Table<PnrMessageRow> = table('pnr.message', ['day', 'id', 'flight_id', 'type', 'version', 'function', 'status', 'reference', 'access', 'part', 'sender', 'recipient', 'prepared', 'received_at', 'said', 'said_at', 'separators', 'content', 'travellers', 'dropped', 'findings', 'mentions'], ['dropped', 'findings', 'mentions']);
/** A row of pnr.observation. */
export interface PnrObservationRow { readonly day: CivilDate; readonly flightId: string; readonly travellerId: string; readonly messageId: string; readonly ordinal: number; readonly receivedAt: Date; readonly matchedBy: 'new' | 'reference' | 'document' | 'name-and-birth-date' | 'name'; readonly boarding?: 'cancelled' | 'not-on-board' | 'on-board'; readonly record: ColumnTypes['pnr.observation.record']; readonly source: string }
/** The table pnr.observation. */
export const pnrObservationTable: Table<PnrObservationRow> = table('pnr.observation', ['day', 'flight_id', 'traveller_id', 'message_id', 'ordinal', 'received_at', 'matched_by', 'boarding', 'record', 'source'], ['record']);
/** A row of pnr.push. */
export interface PnrPushRow { readonly flightId: string; readonly day: CivilDate; readonly key: string; readonly generation: number; readonly parts: unknown; readonly last?: number; readonly openedAt: Date; readonly wholeAt?: Date }
/** The table pnr.push. */
export const pnrPushTable: Table<PnrPushRow> = table('pnr.push', ['flight_id', 'day', 'key', 'generation', 'parts', 'last', 'opened_at', 'whole_at'], ['parts']);
/** A row of pnr.traveller. */
export interface PnrTravellerRow { readonly day: CivilDate; readonly flightId: string; readonly id: string; readonly role: 'passenger' | 'crew' | 'transit-passenger' | 'transit-crew'; readonly age?: 'adult' | 'child' | 'infant'; readonly surname?: string; readonly given?: string; readonly surnameForm: string; readonly givenForm: string; readonly birthDate?: string; readonly sex?: string; readonly nationalities: unknown; readonly documentType?: string; readonly documentIssuer?: string; readonly documentNumber?: string; readonly documentForm?: string; readonly seat?: string; readonly bags?: number; readonly unaccompaniedMinor: boolean; readonly booking?: string; readonly reference?: string; readonly infantOf?: string; readonly boarding?: 'cancelled' | 'not-on-board' | 'on-board'; readonly boardingSaid?: bigint; readonly messages: number; readonly identity: unknown; readonly known: unknown; readonly firstAt: Date; readonly lastAt: Date }
/** The table pnr.traveller. */
export const pnrTravellerTable: Table<PnrTravellerRow> = table('pnr.traveller', ['day', 'flight_id', 'id', 'role', 'age', 'surname', 'given', 'surname_form', 'given_form', 'birth_date', 'sex', 'nationalities', 'document_type', 'document_issuer', 'document_number', 'document_form', 'seat', 'bags', 'unaccompanied_minor', 'booking', 'reference', 'infant_of', 'boarding', 'boarding_said', 'messages', 'identity', 'known', 'first_at', 'last_at'], ['nationalities', 'identity', 'known']);
/** A row of quarantine.item. */
export interface ItemRow { readonly id: string; readonly digest: Buffer; readonly reason: string; readonly facts: unknown; readonly source: 'folder' | 'upload' | 'command'; readonly bytes: number; readonly receivedAt: Date; readonly erasesAt: Date; readonly state: 'held' | 'replayed' | 'erased'; readonly attempts: number; readonly version: number; readonly sealed?: Buffer }
/** The table quarantine.item. */
export const itemTable: Table<ItemRow> = table('quarantine.item', ['id', 'digest', 'reason', 'facts', 'source', 'bytes', 'received_at', 'erases_at', 'state', 'attempts', 'version', 'sealed'], ['facts']);
