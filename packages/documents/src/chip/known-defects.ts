import type { Steps } from '../crypto/index.ts';
import type { MrzReading } from '../mrz/index.ts';
import { applyKnownDefects } from '../trust/apply-defects.ts';
import { knownDefectsOf } from '../trust/known-defects.ts';
import type { TrustStore } from '../trust/model.ts';
import { signedDateOfIssueIn } from './date-of-issue.ts';
import type { ChipVerification } from './examination.ts';

/**
 * A verification with what deviation and defect lists of the store know of the document applied to its checks
 * (BSI TR-03135-1, 5.8); `printed` tells of it where DG1 was not given. For a chip alone: the verdict on a whole document does so
 * by itself.
 */
export function* withKnownDefects(
  chip: ChipVerification,
  store: TrustStore,
  printed?: MrzReading,
): Steps<ChipVerification> {
  const { named, contents, checks } = chip;
  const zone = contents.DG1?.zone ?? printed;
  const defects = yield* knownDefectsOf(store, {
    named,
    documentType: zone?.value('documentCode'),
    documentNumber: zone?.value('documentNumber'),
    issuingState: zone?.value('issuingState'),
    issuedOn: signedDateOfIssueIn(chip) ?? contents['EF.SOD']?.signedAt,
  });
  return { ...chip, checks: applyKnownDefects(checks, defects, store) };
}
