import { Trans, useLingui } from '@lingui/react/macro';
import type { JournalState } from '@platform/api/types.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useMemo } from 'react';
import { EntryWords } from './entry-words.tsx';
import { checkInclusion } from './journal-check.ts';
import { PathDrawing } from './path-drawing.tsx';

const pick = ({ checkpoint, verifierKey }: Pick<JournalState, 'checkpoint' | 'verifierKey'>) => ({
  checkpoint,
  verifierKey,
});

/** An entry in words, then the proof that it is in the journal, checked in this browser. */
export const ProofPanel = ({
  index,
  head,
  onClose,
}: {
  readonly index: number;
  /** The checkpoint that the page shows: the proof ends in its root. */
  readonly head: Pick<JournalState, 'size' | 'checkpoint' | 'verifierKey'>;
  readonly onClose: () => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const answer = useApi('getJournalProof', { params: { index }, query: { size: head.size } });
  const check = useMemo(
    () =>
      answer.data === undefined ? undefined : checkInclusion({ ...answer.data, ...pick(head) }),
    [answer.data, head],
  );
  const number = format.number(index);
  const size = format.number(check?.checkpoint?.size ?? 0);
  return (
    <div className="evidence">
      <Panel title={<Trans>Entry {number}</Trans>} onClose={onClose} focusKey={String(index)}>
        {answer.error === null ? null : (
          <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />
        )}
        {answer.isPending ? <Progress label={t`Loading the proof…`} /> : null}
        {check === undefined ? null : (
          <>
            {check.entry === undefined ? null : (
              <EntryWords entry={check.entry} accounts={answer.data?.accounts ?? []} />
            )}
            <h3>
              <Trans>Proof</Trans>
            </h3>
            <ul className="checks">
              <li>
                {check.included ? (
                  <Badge verdict="met">
                    <Trans>The entry is in the tree of {size} entries</Trans>
                  </Badge>
                ) : (
                  <Badge verdict="obstacle">
                    <Trans>The entry's hash does not lead to the root</Trans>
                  </Badge>
                )}
              </li>
              <li>
                {check.signed ? (
                  <Badge verdict="met">
                    <Trans>The root is signed by the journal's key</Trans>
                  </Badge>
                ) : (
                  <Badge verdict="obstacle">
                    <Trans>The signature of the root does not hold</Trans>
                  </Badge>
                )}
              </li>
              <li>
                {check.entry === undefined ? (
                  <Badge verdict="obstacle">
                    <Trans>The entry has not the form of a journal entry</Trans>
                  </Badge>
                ) : (
                  <Badge verdict="met">
                    <Trans>The entry is what its bytes say</Trans>
                  </Badge>
                )}
              </li>
            </ul>
            <p className="soft small proof-note">
              <Trans>
                Computed in this browser from the entry's bytes; the server was only asked for the
                hashes beside the path.
              </Trans>
            </p>
            <PathDrawing check={check} index={index} />
            {check.entry === undefined ? null : (
              <details className="proof-note">
                <summary>
                  <Trans>The entry as logged</Trans>
                </summary>
                <pre className="raw-content">{JSON.stringify(check.entry, null, 2)}</pre>
              </details>
            )}
          </>
        )}
      </Panel>
    </div>
  );
};
