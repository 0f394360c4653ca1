import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '@amirani/core/languages';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import type { Config } from '@platform/server/settings/config.ts';
import type { ReplyContent, SubjectAnswer, SubjectData } from '../../../api/types.ts';
import {
  mustBeGathered,
  mustCover,
  mustHaveGrounds,
  mustOverlookNothing,
} from '../answer-checks.ts';
import { gather } from '../gather.ts';
import { digestOfAnswer } from '../service.ts';
import { findReply, insertReply, type SubjectRow } from '../store.ts';
import { replyContent } from './content.ts';

const template = readFileSync(new URL('reply.typ', import.meta.url), 'utf8');

type Settings = Pick<
  Config,
  | 'authority'
  | 'officerContact'
  | 'supervisor'
  | 'regime'
  | 'profile'
  | 'apiDays'
  | 'examinationDays'
  | 'timeZone'
>;
type Keys = Parameters<typeof gather>[2];

/** What is to be written, and for when. */
interface Writing extends SubjectAnswer {
  readonly language: Language;
  readonly at: Date;
}

/** A written answer: its bytes in base64, their digest, and the texts from which they were set. */
interface Written {
  readonly content: string;
  readonly sha256: string;
  readonly shown: ReplyContent;
  /** Subjects whose data was read for the answer. */
  readonly subjects: readonly string[];
  readonly data: SubjectData | undefined;
}

/**
 * Writes an answer as PDF/A of what is held at that moment and notes its digest. The bytes are not kept: they would outlive the
 * data that they were made of (R15).
 * @throws Problem `oversight.answer.ground-missing`, `oversight.answer.reveals`, `oversight.answer.not-gathered`,
 * `oversight.answer.stands`
 */
export const writeReply = async (
  tx: Transaction,
  config: Settings,
  row: SubjectRow,
  { by, ...writing }: Writing & { readonly by: string },
  keys: Keys,
): Promise<Written> => {
  mustBeGathered(row, writing);
  const written = await write(tx, config, row, writing, keys);
  const { language, at } = writing;
  await insertReply(tx, {
    request: row.id,
    sha256: written.sha256,
    language,
    answers: digestOfAnswer(writing),
    madeAt: at,
    madeBy: by,
  });
  return written;
};

/**
 * Makes the proposed or approved answer again, for the moment at which it was written.
 * @throws Problem `http.not-found` if none was proposed; `oversight.answer.changed` if it would no longer be the same bytes,
 * since what is held has changed
 */
export const readReply = async (
  tx: Transaction,
  config: Settings,
  row: SubjectRow,
  keys: Keys,
): Promise<Written> => {
  const { proposal } = row;
  const reply = proposal === undefined ? undefined : await findReply(tx, row.id, proposal.reply);
  if (proposal === undefined || reply === undefined) throw new Problem('http.not-found');
  const { outcome, given, left, withheld, identityReason, despite } = proposal;
  const writing = {
    outcome,
    given,
    left,
    withheld,
    ...(identityReason === undefined ? {} : { identityReason }),
    ...(despite === undefined ? {} : { despite }),
    language: reply.language,
    at: reply.madeAt,
  };
  const written = await write(tx, config, row, writing, keys).catch((error: unknown) => {
    // Something came in that was not judged: the grounds no longer cover what is held.
    if (error instanceof Problem) throw new Problem('oversight.answer.changed');
    throw error;
  });
  if (written.sha256 !== proposal.reply) throw new Problem('oversight.answer.changed');
  return written;
};

const write = async (
  tx: Transaction,
  config: Settings,
  row: SubjectRow,
  { language, at, ...answer }: Writing,
  keys: Keys,
): Promise<Written> => {
  const { id, kind, person } = row;
  mustHaveGrounds(kind, answer);
  const isOfData = kind === 'access' || kind === 'erasure';
  const held =
    isOfData && answer.outcome !== 'refused' ? await gather(tx, person, keys) : undefined;
  if (held !== undefined) (kind === 'access' ? mustCover : mustOverlookNothing)(held.data, answer);
  const shown = replyContent({
    ...answer,
    language,
    at,
    data: held?.data,
    authority: config.authority,
    officer: config.officerContact,
    supervisor: config.supervisor,
    regime: config.regime,
    profile: config.profile,
    apiDays: config.apiDays,
    examinationDays: config.examinationDays,
    timeZone: config.timeZone,
    request: { id, kind, person, ...pick(row, 'replyTo', 'asked', 'receivedOn', 'dueOn') },
  });
  const pdf = renderPdf(template, shown);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const content = pdf.toString('base64');
  return { content, sha256, shown, subjects: held?.subjects ?? [], data: held?.data };
};
