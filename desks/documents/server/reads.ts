import { type CivilDate, parseCivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { Verdict, VisualZone } from '@amirani/documents/verdict';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { sql } from 'kysely';
import { mustHaveJudged } from './comparison/awaited.ts';
import { decidedNow } from './examinations/decided.ts';
import { documentDecision } from './examinations/decisions.ts';
import { type Opening, openExamination } from './examinations/open.ts';
import { standingOf } from './examinations/present.ts';
import { examinationsOfPerson, findExamination } from './examinations/store.ts';
import { addPieces } from './pieces/add.ts';
import { contentsOf, piecesOf } from './pieces/store.ts';
import type { ExaminationRow, PieceRow } from './sql/tables.gen.ts';
import { type ExamineNeeds, examineDocument, type Judged, judging } from './verdict/examine.ts';
import { findVerdict, verdictHeads } from './verdict/store.ts';
import { checkNameOf, examinationSay } from './words.ts';

/** What another desk has to have to work with this one's examinations. */
export interface ExaminationNeeds extends ExamineNeeds {
  readonly config: Pick<Config, 'profile' | 'timeZone' | 'examinationDays' | 'chipDays'>;
}

/** A travel document as it was examined. */
export interface Examined {
  readonly id: string;
  /** The zone as it was scanned. */
  readonly zone?: string;
  /** The latest verdict, where what stands was examined as it stands. */
  readonly verdict?: { readonly id: string; readonly verdict: Verdict };
  /** What an examiner decided on the pieces that stand. */
  readonly decided?: 'accepted' | 'rejected';
  /** The day of issue, as the visual zone tells it. */
  readonly issued?: CivilDate;
  /** Whether a chip answered; absent where none was looked for. */
  readonly chip?: boolean;
}

/**
 * The examinations with these ids, or of a document with this number (R46); the latest first. The number is given in upper case,
 * letters and digits alone; an empty one finds none.
 */
export const examinationsAbout = async (
  tx: Transaction,
  ids: readonly string[],
  documentNumber: string,
) => {
  const rows = await examinationsOfPerson(tx, ids, documentNumber);
  const told = [];
  for (const { id, openedAt: at, place, documentCode: code, issuer, number } of rows) {
    const colour = await colourOf(tx, id);
    told.push({
      id,
      at: at.toISOString(),
      place,
      document: [code, issuer, number].filter((one) => one !== undefined).join(' '),
      ...(colour === undefined ? {} : { colour }),
      pieces: (await piecesOf(tx, id)).map(({ kind, addedAt, state }) => ({
        kind,
        addedAt: addedAt.toISOString(),
        erased: state === 'erased',
      })),
    });
  }
  return told;
};

/** What a check of a document is called in a language, in the words of the desk. */
export const checkNameIn = (check: string, language: Language): string =>
  checkNameOf(check, examinationSay(language));

/** Opens an examination with a zone that was scanned, and examines it, in one transaction with whatever asks. */
export const examineScan = async (
  tx: Transaction,
  needs: ExaminationNeeds,
  opening: Opening & { readonly id: string; readonly mrz: string },
): Promise<Examined> => {
  const { id, mrz, by, now } = opening;
  await openExamination(tx, needs.config, opening);
  const { id: made, verdict } = await examineDocument(tx, needs, id, by, now);
  return { id, ...(mrz.trim() === '' ? {} : { zone: mrz }), verdict: { id: made, verdict } };
};

/**
 * Puts a zone that was scanned again in the place of the one that stands, where it reads otherwise. What a reader read is
 * not overruled by what a person scans or types.
 * @throws Problem `http.not-found`, `document.examination.full`
 */
export const scanAgain = async (
  tx: Transaction,
  { examination, mrz, by, now }: { examination: string; mrz: string; by: string; now: Date },
): Promise<void> => {
  const pieces = (await piecesOf(tx, examination)).filter(isOfTravelDocument);
  const standing = pieces.find(({ kind, state }) => kind === 'mrz' && state === 'standing');
  const { zone } = await spoken(tx, pieces);
  if (zone?.trim() === mrz.trim() || (standing !== undefined && standing.source !== 'person'))
    return;
  await addPieces(tx, { examination, by, source: 'person', now }, [
    {
      document: 'travel-document',
      kind: 'mrz',
      bytes: Buffer.from(mrz),
      supersedes: standing?.id,
    },
  ]);
};

/**
 * An examination that was opened before, examined again where its pieces changed since or `again` is asked for.
 * @throws Problem `http.not-found`; `document.judgement.awaited` while the caller owes their own comparison of the faces
 */
export const examinedNow = async (
  tx: Transaction,
  needs: ExaminationNeeds,
  caller: Caller,
  { id, now, again = false, judged }: Asked & { readonly judged?: Judged | undefined },
): Promise<Examined> => {
  const row = mustFind(await findExamination(tx, id));
  await mustHaveJudged(tx, caller, id);
  const pieces = (await piecesOf(tx, id)).filter(isOfTravelDocument);
  const { zone, issued } = await spoken(tx, pieces);
  const heads = await verdictHeads(tx, id);
  const [head] = heads;
  const verdict =
    !again && head?.contentVersion === row.contentVersion
      ? await storedVerdict(tx, id, head.id)
      : await examineDocument(tx, needs, id, caller.actor, now, judged);
  const { standing } = standingOf(await readAllDecisions(tx, documentDecision, [id]));
  const decided = decidedNow(id, standing, heads, row.contentVersion);
  const chip = chipOf(row, pieces);
  return {
    id,
    ...(zone === undefined ? {} : { zone }),
    verdict: { id: verdict.id, verdict: verdict.verdict },
    ...(decided === undefined ? {} : { decided }),
    ...(issued === undefined ? {} : { issued }),
    ...(chip === undefined ? {} : { chip }),
  };
};

/** Which examination, and whether it is to be examined again though nothing changed. */
interface Asked {
  readonly id: string;
  readonly now: Date;
  readonly again?: boolean;
}

/** What can be done about an examination before the transaction in which {@link examinedNow} stores its verdict. */
export interface Ahead {
  /** The zone, for an officer who has to ask another authority about it. */
  readonly zone: string | undefined;
  /** Judges outside of any transaction; gives nothing where the stored verdict stands. @throws Problem `reader.*` */
  readonly judge: () => Promise<Judged | undefined>;
}

/** @throws Problem `http.not-found`; `document.judgement.awaited` */
export const aheadOf = async (
  tx: Transaction,
  needs: ExaminationNeeds,
  caller: Caller,
  { id, now, again = false }: Asked,
): Promise<Ahead> => {
  const row = mustFind(await findExamination(tx, id));
  await mustHaveJudged(tx, caller, id);
  const { zone } = await spoken(tx, (await piecesOf(tx, id)).filter(isOfTravelDocument));
  const [head] = await verdictHeads(tx, id);
  const stands = !again && head?.contentVersion === row.contentVersion;
  const judge = stands ? undefined : await judging(tx, needs, id, now);
  return { zone, judge: async () => judge?.() };
};

/**
 * Whether a document is still what somebody has before them: no piece came or went since it was examined, no examiner
 * decided otherwise, and the caller owes no comparison of faces. One that was erased meanwhile stands as it was.
 * @throws Problem `document.judgement.awaited`, `document.verdict.stale`
 */
export const mustStandAsSeen = async (
  tx: Transaction,
  caller: Caller,
  {
    id,
    verdict,
    decided,
  }: Pick<Examined, 'id' | 'decided'> & { readonly verdict: string | undefined },
): Promise<void> => {
  const row = await findExamination(tx, id);
  if (row === undefined) return;
  await mustHaveJudged(tx, caller, id);
  const heads = await verdictHeads(tx, id);
  const seen = heads.find((head) => head.id === verdict);
  if (seen?.contentVersion !== row.contentVersion) throw new Problem('document.verdict.stale');
  const { standing } = standingOf(await readAllDecisions(tx, documentDecision, [id]));
  if (decidedNow(id, standing, heads, row.contentVersion) !== decided)
    throw new Problem('document.verdict.stale');
};

/** Returns the colour of the latest verdict, or undefined if there is no verdict or the examination was erased. */
export const colourOf = async (
  tx: Transaction,
  id: string,
): Promise<Verdict['colour'] | undefined> => (await verdictHeads(tx, id))[0]?.colour;

const storedVerdict = async (
  tx: Transaction,
  examination: string,
  id: string,
): Promise<{ readonly id: string; readonly verdict: Verdict }> => {
  const row = mustFind(await findVerdict(tx, examination, id));
  return { id, verdict: JSON.parse(row.verdict) as Verdict };
};

const isOfTravelDocument = ({ document, state }: PieceRow): boolean =>
  document === 'travel-document' && state === 'standing';

/** What the travel document says in words. */
const spoken = async (
  tx: Transaction,
  pieces: readonly PieceRow[],
): Promise<{ readonly zone?: string; readonly issued?: CivilDate }> => {
  const mrz = pieces.find(({ kind }) => kind === 'mrz');
  const viz = pieces.find(({ kind }) => kind === 'viz');
  const contents = await contentsOf(
    tx,
    [mrz, viz].filter((piece) => piece !== undefined),
  );
  const text = (piece: PieceRow | undefined): string | undefined =>
    piece === undefined ? undefined : contents.get(piece.id)?.toString('utf8');
  const zone = text(mrz);
  const issued = dayOfIssue(text(viz));
  return {
    ...(zone === undefined || zone.trim() === '' ? {} : { zone }),
    ...(issued === undefined ? {} : { issued }),
  };
};

const dayOfIssue = (visual: string | undefined): CivilDate | undefined => {
  if (visual === undefined) return undefined;
  const { dateOfIssue } = JSON.parse(visual) as VisualZone;
  const read = dateOfIssue === undefined ? undefined : parseCivilDate(dateOfIssue);
  return read?.ok === true ? read.value : undefined;
};

const chipOf = (
  { chips }: Pick<ExaminationRow, 'chips'>,
  pieces: readonly PieceRow[],
): boolean | undefined => {
  if (pieces.some(({ kind }) => kind === 'chip-file')) return true;
  const state = chips['travel-document'];
  if (state === undefined) return undefined;
  // One that refused or was cut off is there all the same.
  return state !== 'absent';
};

/** Number of confirmed frauds of a kind in a week. */
export interface FraudCount {
  readonly monday: string;
  readonly kind: string;
  readonly count: number;
}

/** For risk analysis: confirmed frauds counted by week and kind, from one day to before another; the database gives that room no more. */
export const fraudsByWeek = (
  tx: Transaction,
  from: CivilDate,
  until: CivilDate,
): Promise<readonly FraudCount[]> =>
  all(
    tx,
    sql`select monday, kind, count
    from document.frauds_by_week(${from}::date, ${until}::date) order by monday, kind`,
  );
