import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { AcademyChallenge } from '../../api/types.ts';
import { ChallengeState } from './challenge-state.tsx';

/** Challenges of items: each is decided with a reason, and one that is upheld counts for nobody (R74). */
export const ChallengesPart = ({ classId }: { readonly classId: string }) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('listChallenges', { params: { id: classId } });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Loading the challenges…`} />;
  if (data.challenges.length === 0)
    return (
      <EmptyState title={<Trans>No challenged items</Trans>}>
        <p>
          <Trans>
            A trainee who decided on an item may challenge it. If you uphold the challenge, the item
            no longer counts and all scores are recalculated.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <ul className="notice-list">
      {data.challenges.map((one) => (
        <ChallengeRow key={one.id} one={one} />
      ))}
    </ul>
  );
};

const ChallengeRow = ({ one }: { readonly one: AcademyChallenge }) => {
  const format = useFormat();
  const title = useId();
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: (upheld: boolean) =>
      call('decideChallenge', {
        params: { id: one.id },
        body: { upheld, version: one.version, reason: reason.trim() },
      }),
    onSuccess: () =>
      readAnew('listChallenges', 'getClass', 'listClasses', 'getClassResults', 'listCandidates'),
  });
  const isReady = reason.trim().length >= 3;
  return (
    <li>
      <p id={title} className="line-up">
        <ChallengeState state={one.state} />
        <strong>{one.pseudonym}</strong>
        <Link to="/academy/replay/$id" params={{ id: one.sitting }} search={{ item: one.item }}>
          <Trans>Item</Trans> <span className="mono">{one.item}</span>
        </Link>
        <span className="soft small">{format.instant(one.at)}</span>
      </p>
      <p>{one.reason}</p>
      {one.decided === undefined ? null : (
        <p className="soft">
          {one.decided.by}, {format.instant(one.decided.at)}: {one.decided.reason}
          {one.effect === undefined ? null : (
            <>
              {' · '}
              <Trans>
                scores recomputed: {format.number(one.effect.scores)}; certificates withdrawn:{' '}
                {format.number(one.effect.withdrawn)}
              </Trans>
            </>
          )}
        </p>
      )}
      {one.state !== 'open' ? null : (
        <form
          className="stack challenge-form"
          aria-labelledby={title}
          onSubmit={(event) => event.preventDefault()}
        >
          <Field
            label={<Trans>Your reason</Trans>}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={setReason}
          />
          {decide.error === null ? null : (
            <ActError error={decide.error} onLookAgain={() => readAnew('listChallenges')} />
          )}
          <div className="line-up">
            <Button
              isDisabled={!isReady}
              isPending={decide.isPending}
              onPress={() => decide.mutate(true)}
            >
              <Trans>Uphold: the item counts for nobody</Trans>
            </Button>
            <Button
              isDisabled={!isReady}
              isPending={decide.isPending}
              onPress={() => decide.mutate(false)}
            >
              <Trans>Reject</Trans>
            </Button>
          </div>
        </form>
      )}
    </li>
  );
};
