import { Trans, useLingui } from '@lingui/react/macro';
import type { Session } from '@platform/api/types.ts';
import { moved, PageHead } from '../ui/page-head.tsx';
import { PurposeForm } from './purpose-form.tsx';

/** Asks for the purpose before anything is read (R1). */
export const PurposePage = ({ session }: { readonly session: Session }) => {
  const { t } = useLingui();
  return (
    <div className="page narrow">
      <PageHead title={<Trans>What do you work on now?</Trans>} windowTitle={t`Purpose`} />
      <p>
        <Trans>
          Access to traveller data needs a purpose. It applies until you change it. The journal
          records it with each access.
        </Trans>
      </p>
      <PurposeForm session={session} onDone={() => moved.set(true)} />
    </div>
  );
};
