import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ReplyLanguage } from '@amirani/contract/oversight';
import type { Config } from '../../../../platform/config/config.ts';
import type { Transaction } from '../../../../platform/database/open.ts';
import { renderPdf } from '../../../../platform/pdf/pdf.ts';
import { gather } from '../gather.ts';
import { type Answer, digestOfAnswer, mustHaveGrounds } from '../service.ts';
import { insertReply, type SubjectRow } from '../store.ts';
import { replyContent } from './content.ts';

const template = readFileSync(new URL('reply.typ', import.meta.url), 'utf8');

/** What is to be written, by whom, when. */
interface Writing extends Answer {
  readonly language: ReplyLanguage;
  readonly at: Date;
  readonly by: string;
}

/**
 * Writes an answer as PDF/A of what is held at that moment and notes its digest. The bytes are not kept: they would outlive the
 * data that they were made of (R15).
 * @throws Problem `oversight.answer.ground-missing`
 */
export const writeReply = async (
  tx: Transaction,
  config: Pick<Config, 'authority' | 'officerContact' | 'supervisor'>,
  row: SubjectRow,
  { outcome, withheld, language, at, by }: Writing,
  keys: Parameters<typeof gather>[2],
): Promise<{
  readonly pdf: Buffer;
  readonly sha256: string;
  readonly subjects: readonly string[];
}> => {
  mustHaveGrounds({ outcome, withheld });
  const { id, kind, person } = row;
  const given =
    kind === 'access' && outcome !== 'refused' ? await gather(tx, person, keys) : undefined;
  const content = replyContent({
    ...{ outcome, withheld, language, at, data: given?.data },
    ...{
      authority: config.authority,
      officer: config.officerContact,
      supervisor: config.supervisor,
    },
    request: {
      ...{ id, kind, person, replyTo: row.reply_to, asked: row.asked },
      receivedAt: row.received_at.toISOString(),
    },
  });
  const pdf = renderPdf(template, content);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const answers = digestOfAnswer({ outcome, withheld });
  await insertReply(tx, { request: id, sha256, language, answers, made_at: at, made_by: by });
  return { pdf, sha256, subjects: given?.subjects ?? [] };
};
