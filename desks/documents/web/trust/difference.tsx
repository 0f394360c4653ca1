import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import type { ReactNode } from 'react';
import type { TrustCertificate } from '../../api/types.ts';

/** What came and went from one edition of a list to another, state by state. */
export const Difference = ({ id, other }: { readonly id: string; readonly other: string }) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('compareTrustLists', { params: { id, other } });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Comparing the editions…`} />;
  return (
    <section className="stack" aria-label={t`Difference`}>
      <p>
        <Plural value={data.kept} one="# certificate stayed" other="# certificates stayed" />
      </p>
      <Side
        title={<Plural value={data.added.length} one="# came" other="# came" />}
        certificates={data.added}
      />
      <Side
        title={<Plural value={data.removed.length} one="# went" other="# went" />}
        certificates={data.removed}
        gone
      />
    </section>
  );
};

const Side = ({
  title,
  certificates,
  gone = false,
}: {
  readonly title: ReactNode;
  readonly certificates: readonly TrustCertificate[];
  readonly gone?: boolean;
}) => (
  <details open={certificates.length > 0 && certificates.length <= 12}>
    <summary>
      {gone ? '− ' : '+ '}
      {title}
    </summary>
    {certificates.length === 0 ? (
      <p className="soft small">
        <Trans>none</Trans>
      </p>
    ) : (
      <ul className="small">
        {certificates.slice(0, 200).map(({ sha256, state, subject }) => (
          <li key={sha256}>
            <span className="mono">{state}</span> <span className="break">{subject}</span>{' '}
            {gone ? (
              <Badge verdict="attention">
                <Trans>no longer vouched for</Trans>
              </Badge>
            ) : null}
          </li>
        ))}
      </ul>
    )}
  </details>
);
