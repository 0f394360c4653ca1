import type { ChipEvidence, DocumentRole } from '../examination.ts';
import { verdictFinding } from '../say.ts';
import type { Knowledge } from '../state/features.ts';
import type { Leaf } from '../tree/build.ts';

/** What is known before a chip's files are looked at. */
export interface PresenceInput {
  readonly evidence: ChipEvidence | undefined;
  readonly role: DocumentRole;
  /** The place of inspection can read chips. */
  readonly reader: boolean;
  /** Whether the document says that it has a chip. */
  readonly knowledge: Knowledge;
}

/**
 * Whether there is a chip where there should be one. A document without one is `not-supported`; one that says that it is
 * electronic and does not answer has failed; where nothing tells, it stays open. Where nobody read one of a document that
 * says that it has one, that is said, whether there was a reader or none.
 */
export const checkPresence = (input: PresenceInput): Leaf => {
  const { evidence, role, reader, knowledge } = input;
  const { has, because } = knowledge;
  const leaf = { name: 'chip.presence', expected: true } as const;
  const unread =
    has === true ? [verdictFinding('document.verdict.chip.unread-electronic', { because })] : [];
  if (evidence === undefined) {
    if (!reader)
      return {
        ...leaf,
        expected: false,
        result: 'not-supported',
        findings: [verdictFinding('document.verdict.chip.no-reader'), ...unread],
      };
    // A sticker has no chip, and what else may lie on the table need not have one.
    const none = has ?? (role === 'visa' || role === 'other' ? false : undefined);
    return none === false
      ? without(because === '' ? role : because)
      : {
          ...leaf,
          result: 'not-supported',
          findings:
            unread.length > 0 ? unread : [verdictFinding('document.verdict.chip.not-tried')],
        };
  }
  if (evidence.state !== 'absent')
    return {
      ...leaf,
      result: 'successful',
      findings:
        has === false ? [verdictFinding('document.verdict.chip.unexpected', { because })] : [],
    };
  if (has === true)
    return {
      ...leaf,
      result: 'failed',
      findings: [verdictFinding('document.verdict.chip.absent-electronic', { because })],
    };
  return has === false
    ? without(because)
    : {
        ...leaf,
        result: 'undetermined',
        findings: [verdictFinding('document.verdict.chip.absent-unknown')],
      };
};

const without = (because: string): Leaf => ({
  name: 'chip.presence',
  expected: false,
  result: 'not-supported',
  findings: [verdictFinding('document.verdict.chip.none', { because })],
});
