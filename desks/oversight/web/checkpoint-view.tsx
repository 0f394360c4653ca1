import { openCheckpoint, parseVerifierKey, toHex } from '@amirani/journal';
import { witnessTexts } from '@amirani/web/src/texts/witness.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { JournalState } from '@platform/api/types.ts';
import { call } from '@platform/web/platform/api.ts';
import { utcText } from '@platform/web/platform/format.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checkHistory, type History } from './journal-check.ts';
import { keepSeen, readSeen } from './seen-checkpoint.ts';

/** The log's signed state, with what this browser could check of it. */
export const CheckpointView = ({ state }: { readonly state: JournalState }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const checkpoint = useMemo(() => {
    const verifier = parseVerifierKey(state.verifierKey);
    return verifier === undefined ? undefined : openCheckpoint(state.checkpoint, verifier);
  }, [state.verifierKey, state.checkpoint]);
  const history = useQuery({
    queryKey: ['journal-history', state.checkpoint],
    staleTime: 'static', // one state of the journal has one history
    enabled: checkpoint !== undefined,
    queryFn: async () => {
      if (checkpoint === undefined) return null;
      const { verifierKey } = state;
      const found = await checkHistory(readSeen(), { checkpoint, verifierKey }, (from) =>
        call('getJournalConsistency', { query: { from } }),
      );
      if (found.kind === 'first-sight' || found.kind === 'grown')
        keepSeen({ size: checkpoint.size, root: toHex(checkpoint.root), verifierKey });
      return found;
    },
  });
  const witness = witnessTexts[state.witness.state];
  return (
    <section className="checkpoint" aria-label={t`Signed state of the journal`}>
      <dl className="figures">
        <div>
          <dt>
            <Trans>Entries</Trans>
          </dt>
          <dd className="checkpoint-size">{format.number(state.size)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Root of the tree</Trans>
          </dt>
          <dd>
            <code className="hash">{state.rootHash}</code>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Checkpoint of</Trans>
          </dt>
          <dd>
            {utcText(state.integratedAt)}
            {state.pending === 0 ? null : (
              <span className="soft">
                {' '}
                <Plural value={state.pending} one="# entry waits" other="# entries wait" />
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Signature, checked here</Trans>
          </dt>
          <dd>
            {checkpoint === undefined ? (
              <Badge verdict="obstacle">
                <Trans>Does not hold</Trans>
              </Badge>
            ) : (
              <Badge verdict="met">
                <Trans>Holds</Trans>
              </Badge>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Since your last look</Trans>
          </dt>
          <dd>
            {history.isError ? (
              <Badge verdict="not-checked">
                <Trans>Could not be checked</Trans>
              </Badge>
            ) : (
              <HistoryBadge history={history.data ?? undefined} />
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Outside witness</Trans>
          </dt>
          <dd>
            <Badge verdict={witness.verdict}>{i18n._(witness.text)}</Badge>
            {state.witness.lastAt === undefined ? null : (
              <span className="soft"> {utcText(state.witness.lastAt)}</span>
            )}
          </dd>
        </div>
      </dl>
      {state.witness.state === 'not-witnessed' ? (
        <p className="soft small">
          <Trans>
            No place outside receives the checkpoints. Who holds this server could present another
            log, and only browsers that saw the true one would notice.
          </Trans>
        </p>
      ) : null}
      <details>
        <summary>
          <Trans>The checkpoint as text, for outside verifiers</Trans>
        </summary>
        <pre className="raw-content">{state.checkpoint}</pre>
        <p>
          <Trans>Verifier key</Trans> <code className="hash">{state.verifierKey}</code>
        </p>
      </details>
    </section>
  );
};

const HistoryBadge = ({ history }: { readonly history: History | undefined }) => {
  const format = useFormat();
  const from = history !== undefined && 'from' in history ? format.number(history.from) : '';
  switch (history?.kind) {
    case undefined:
      return (
        <Badge verdict="not-checked">
          <Trans>Being checked</Trans>
        </Badge>
      );
    case 'first-sight':
      return (
        <Badge verdict="not-checked">
          <Trans>This browser sees the journal for the first time</Trans>
        </Badge>
      );
    case 'same':
      return (
        <Badge verdict="met">
          <Trans>Unchanged</Trans>
        </Badge>
      );
    case 'grown':
      return (
        <Badge verdict="met">
          <Trans>Grown; the first {from} entries are the same</Trans>
        </Badge>
      );
    case 'shrunk':
      return (
        <Badge verdict="obstacle">
          <Trans>Entries are missing: there were {from}</Trans>
        </Badge>
      );
    case 'rewritten':
      return (
        <Badge verdict="obstacle">
          <Trans>The first {from} entries are not the same any more</Trans>
        </Badge>
      );
    case 'other-key':
      return (
        <Badge verdict="obstacle">
          <Trans>Signed with another key than before</Trans>
        </Badge>
      );
  }
};
