import { Plural, Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { statedPurpose } from '@platform/web/platform/purpose.ts';
import { queries } from '@platform/web/platform/session.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { stateCase } from './case-gate.tsx';
import { OpenedRecord } from './opened-record.tsx';

/**
 * Form that opens the full data under an approval, for the case of the request only (R13). Users working on another case choose
 * this one first. The data is only on this page, and leaving the page discards it.
 */
export const OpenPanel = ({ disclosure }: { readonly disclosure: Disclosure }) => {
  const stated = useStore(statedPurpose);
  const inCase = stated?.purpose === 'pnr-request' && stated.reference === disclosure.caseReference;
  const open = useMutation({
    mutationFn: () => call('openDisclosure', { params: { id: disclosure.id }, body: {} }),
    // How often it was opened is said on the same page.
    onSuccess: () =>
      void queries.invalidateQueries({
        queryKey: ['getDisclosure', { params: { id: disclosure.id } }],
      }),
  });
  const begin = (): void => {
    if (!inCase) stateCase(disclosure.caseReference);
    else if (!open.isPending) open.mutate();
  };
  useShortcut('files.gather', begin);
  return (
    <section className="stack" aria-labelledby="open-title">
      <div className="held-bar line-up spread">
        <h2 id="open-title">
          <Trans>The full data</Trans>
        </h2>
        <Button
          kind={open.data === undefined ? 'primary' : 'plain'}
          hint={keysOf('files.gather')}
          isPending={open.isPending}
          onPress={begin}
        >
          {!inCase ? (
            <Trans>Work on this case</Trans>
          ) : open.data === undefined ? (
            <Trans>Open the full data</Trans>
          ) : (
            <Trans>Open it again</Trans>
          )}
        </Button>
      </div>
      {open.error === null ? null : <ErrorState error={open.error} onRetry={begin} />}
      {open.data === undefined ? (
        <p className="soft">
          {inCase ? (
            <Trans>
              Each opening is counted and written in the journal. Your password is asked for.
            </Trans>
          ) : (
            <Trans>
              It opens for the case {disclosure.caseReference} alone. You work on another now.
            </Trans>
          )}
        </p>
      ) : (
        <>
          <p className="soft">
            <Plural
              value={open.data.traveller.length}
              one="# message said this of the traveller."
              other="# messages said this of the traveller, oldest first."
            />
          </p>
          <OpenedRecord records={open.data.traveller} about="traveller" />
          <OpenedRecord records={open.data.booking} about="booking" />
        </>
      )}
    </section>
  );
};
