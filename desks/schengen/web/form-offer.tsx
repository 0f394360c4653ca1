import type { Assessment, CrossingFacts } from '@amirani/schengen/conditions';
import { Trans } from '@lingui/react/macro';
import { useSession } from '@platform/web/platform/session.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Modal } from '@platform/web/ui/modal.tsx';
import { useState } from 'react';
import { FormDialog } from './form-dialog.tsx';
import { formFor } from './form-draft.ts';

/** Offers the form of an assessment to people who may print it. */
export const FormOffer = ({
  assessment,
  facts,
}: {
  readonly assessment: Assessment;
  readonly facts: CrossingFacts;
}) => {
  const { data: session } = useSession();
  const [open, setOpen] = useState(false);
  const kind = formFor(assessment, session?.roles);
  if (kind === undefined) return null;
  const name =
    kind === 'exit-record' ? <Trans>Exit record</Trans> : <Trans>Draft of the refusal form</Trans>;
  return (
    <>
      <p className="line-up">
        <Button onPress={() => setOpen(true)}>{name}</Button>
      </p>
      <Modal title={name} isOpen={open} onClose={() => setOpen(false)} width="44rem">
        <FormDialog kind={kind} assessment={assessment} facts={facts} />
      </Modal>
    </>
  );
};
