import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';

/** What the trainer said of one decision, and, for the trainer, a way to say something. It marks nothing. */
export const CommentsPart = ({
  sitting,
  seat,
  item,
  mayComment,
}: {
  readonly sitting: string;
  readonly seat: string;
  readonly item: string;
  /** For a trainer, once the truth is out. */
  readonly mayComment: boolean;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const { data, error, refetch } = useApi('listComments', { params: { id: sitting } });
  const said = (data?.comments ?? []).filter((one) => one.seat === seat && one.item === item);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (said.length === 0 && !mayComment) return null;
  return (
    <section className="stack" aria-label={t`What the trainer says`}>
      {said.length === 0 ? null : (
        <>
          <h3>
            <Trans>What the trainer says</Trans>
          </h3>
          <ul className="notice-list">
            {said.map(({ id, at, text }) => (
              <li key={id}>
                <p className="said-text">{text}</p>
                <p className="soft small">{format.instant(at)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayComment ? (
        <CommentForm key={said.length} sitting={sitting} seat={seat} item={item} />
      ) : null}
    </section>
  );
};

const CommentForm = ({
  sitting,
  seat,
  item,
}: {
  readonly sitting: string;
  readonly seat: string;
  readonly item: string;
}) => {
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const say = useMutation({
    mutationFn: () =>
      call('commentDecision', {
        params: { id: sitting },
        body: { id, seat, item, text: text.trim() },
      }),
    onSuccess: () => readAnew('listComments'),
  });
  const isReady = text.trim().length >= 3;
  return (
    <details className="challenge">
      <summary>
        <Trans>Say something to this decision</Trans>
      </summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !say.isPending) say.mutate();
        }}
      >
        <Field
          label={<Trans>To the trainee</Trans>}
          description={
            <Trans>They are told of it. No score changes, and nothing is taken back.</Trans>
          }
          rows={3}
          maxLength={2000}
          value={text}
          onChange={setText}
        />
        {say.error === null ? null : <ActError error={say.error} />}
        <Button type="submit" isDisabled={!isReady} isPending={say.isPending}>
          <Trans>Say it</Trans>
        </Button>
      </form>
    </details>
  );
};
