import type { Check } from '../../check/check.ts';
import type { CheckResult } from '../../check/result.ts';
import { type SignerCheckName, signerCheckNames } from '../../trust/chain-model.ts';
import { CheckDraft } from './check-draft.ts';
import type { Situation } from './situation.ts';

/** Results of the checks of EF.SOD and of its signer without an EF.SOD. */
export interface WithoutSod {
  readonly sod: readonly Check<'sod.content' | 'sod.digest' | 'sod.signature'>[];
  readonly signer: readonly Check<SignerCheckName>[];
}

/**
 * A chip without EF.SOD. Where only files were given, nobody looked; a reader that read to the end and brings none leaves
 * the chip unproven.
 */
export const withoutSod = (situation: Situation): WithoutSod => {
  const result = resultOf(situation);
  const code = result === 'aborted' ? 'document.sod.aborted' : 'document.sod.absent';
  const ended = <Name extends string>(name: Name): Check<Name> =>
    new CheckDraft(name).say(code).end(result);
  return {
    sod: [ended('sod.content'), ended('sod.digest'), ended('sod.signature')],
    signer: signerCheckNames.map((name) => ended(name)),
  };
};

const resultOf = (situation: Situation): CheckResult => {
  const reason = situation.absence('EF.SOD');
  if (reason === 'aborted') return 'aborted';
  if (reason !== 'not-given') return 'undetermined';
  return situation.state === 'read' ? 'undetermined' : 'not-supported';
};
