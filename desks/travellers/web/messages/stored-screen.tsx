import { civilDateOf } from '@amirani/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { readHere } from './read-message.ts';
import { ReadingView } from './reading-view.tsx';

/** A stored message: its redacted text, read again by the same reader in this browser. */
export const StoredScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const { id } = useParams({ from: '/messages/$id' });
  const { data, error, refetch } = useApi('getMessage', { params: { id } });
  const reading = useMemo(
    () =>
      data === undefined
        ? undefined
        : readHere(fromBase64(data.content), civilDateOf(new Date(data.receivedAt))),
    [data],
  );
  return (
    <div className="page">
      <PageHead
        title={
          data === undefined ? (
            <Trans>Message</Trans>
          ) : (
            <span className="mono">
              {data.type} {data.function}
            </span>
          )
        }
        windowTitle={t`Message`}
      >
        {data === undefined ? null : (
          <p className="line-up soft">
            <span>
              <Trans>Received {format.instant(data.receivedAt)}</Trans>
            </span>
            {data.sender === undefined ? null : (
              <span>
                <Trans>from {data.sender}</Trans>
              </span>
            )}
            <span>{format.bytes(data.bytes)}</span>
            {data.flightId === undefined ? null : (
              <Link to="/flights/$id" params={{ id: data.flightId }}>
                <Trans>Open the flight</Trans>
              </Link>
            )}
          </p>
        )}
      </PageHead>
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Progress label={t`Loading the message…`} /> : null}
      {reading === undefined || data === undefined ? null : (
        <ReadingView reading={reading} message={0} dropped={data.dropped} />
      )}
    </div>
  );
};
