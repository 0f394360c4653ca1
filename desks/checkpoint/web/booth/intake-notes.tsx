import { ArchiveNotes, WaitingPictureForm } from '@desk/documents/web/parts.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import type { Check } from '../../api/types.ts';
import type { BoothIntake } from './use-booth-intake.ts';

/** Results of scanned or dropped items, if there is something to report. */
export const IntakeNotes = ({
  intake,
  check,
}: {
  readonly intake: BoothIntake;
  readonly check: Check | undefined;
}) => {
  const { t } = useLingui();
  const { busy, refused, error, scannedAgain, waiting } = intake;
  return (
    <>
      {busy > 0 ? <Progress label={t`Reading the given facts…`} /> : null}
      {error === undefined ? null : (
        <ErrorState error={error} kept={<Trans>What was stored before stays as it is.</Trans>} />
      )}
      {scannedAgain ? (
        <Notice
          verdict="attention"
          title={<Trans>Scanned again: this is the check that is open for it</Trans>}
        />
      ) : null}
      {refused.length === 0 ? null : (
        <Notice
          urgent
          verdict="attention"
          title={
            <Plural
              value={refused.length}
              one="# thing was not recognised and was left aside"
              other="# things were not recognised and were left aside"
            />
          }
        >
          <p>
            <Trans>
              Nothing was changed. Scan the passport again, or type its zone; a visa is scanned
              after its passport.
            </Trans>
          </p>
          <Button onPress={intake.forget}>
            <Trans>Close</Trans>
          </Button>
        </Notice>
      )}
      <ArchiveNotes
        archives={intake.archives.filter(({ examination, stored }) =>
          check === undefined ? stored === 0 : check.examination.id === examination,
        )}
        onClose={intake.forgetArchives}
      />
      {check === undefined
        ? null
        : waiting.map((picture) => (
            <WaitingPictureForm
              key={picture.name}
              id={check.examination.id}
              picture={picture}
              onDone={(stored) => intake.doneWith(picture, stored)}
            />
          ))}
    </>
  );
};
