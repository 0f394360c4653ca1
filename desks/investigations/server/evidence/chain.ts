import { createHash } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { type CaseRow, caseNumber } from '../cases/rows.ts';
import type { CustodyStepRow } from '../sql/tables.gen.ts';
import type { ExhibitRow, StepContent } from './rows.ts';
import { insertStep, lockChain } from './store.ts';

/** What was done to an exhibit, for the chain of custody. */
export type NewStep = Pick<StepContent, 'what' | 'by' | 'detail' | 'receipt'> & {
  readonly at: Date;
};

/** The hash before the first step. */
const NO_STEP = Buffer.alloc(32);

/**
 * Adds a step to the chain of custody of a case, with the hash of the one before it and the journal's promise for the call
 * that did it. Written in the transaction of that call.
 */
export const addStep = async (
  tx: Transaction,
  caseRow: Pick<CaseRow, 'id' | 'year' | 'number'>,
  exhibit: Pick<ExhibitRow, 'id' | 'number'> | undefined,
  { what, by, at, detail, receipt }: NewStep,
): Promise<void> => {
  const last = await lockChain(tx, caseRow.id);
  const previous = last?.sha256 ?? NO_STEP;
  const position = (last?.position ?? 0) + 1;
  const content: StepContent = {
    format: 'amirani-custody/1',
    case: caseNumber(caseRow),
    position,
    exhibit: exhibit?.number ?? null,
    what,
    by,
    at: at.toISOString(),
    detail,
    receipt,
    previous: previous.toString('hex'),
  };
  const text = JSON.stringify(content);
  await insertStep(tx, {
    caseId: caseRow.id,
    position,
    exhibit: exhibit?.id,
    content: text,
    previous,
    sha256: sha256(text),
  });
};

/** The first step that does not follow the one before it or is not what was hashed; undefined where the chain holds. */
export const brokenStep = (steps: readonly CustodyStepRow[]): number | undefined => {
  let previous: Buffer = NO_STEP;
  for (const [index, step] of steps.entries()) {
    const said = contentOf(step.content);
    if (
      step.position !== index + 1 ||
      !step.previous.equals(previous) ||
      !step.sha256.equals(sha256(step.content)) ||
      said?.position !== step.position ||
      said.previous !== previous.toString('hex')
    )
      return index + 1;
    previous = step.sha256;
  }
  return undefined;
};

const contentOf = (text: string): StepContent | undefined => {
  try {
    return JSON.parse(text) as StepContent;
  } catch {
    return undefined;
  }
};

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
