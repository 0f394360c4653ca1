import { useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useMemo } from 'react';
import { Comparison } from '../comparison/comparison.tsx';
import type { Answer } from '../comparison/judgement-form.tsx';
import { mediaTypeOf } from '../media-type.ts';

/** Shown in place of an examination until the caller's own answer about the faces is on the server's disk (R45). */
export const ComparisonGate = ({
  id,
  onJudged,
}: {
  readonly id: string;
  readonly onJudged: () => void;
}) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('getComparison', { params: { id } });
  const faces = useMemo(
    () =>
      data === undefined
        ? undefined
        : {
            portrait: faceOf(data.portrait),
            live: faceOf(data.live),
          },
    [data],
  );
  const judge = useMutation({
    mutationFn: (answer: Answer) =>
      call('judgeFaces', {
        params: { id },
        body: {
          ...answer,
          portrait: data?.portrait.sha256 ?? '',
          live: data?.live.sha256 ?? '',
        },
      }),
    onSuccess: onJudged,
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (faces === undefined) return <Progress label={t`Loading the two faces…`} />;
  return (
    <Comparison {...faces} isPending={judge.isPending} onAnswer={(answer) => judge.mutate(answer)}>
      {judge.error === null ? null : <ErrorState error={judge.error} />}
    </Comparison>
  );
};

const faceOf = ({
  content,
  format,
}: {
  readonly content: string;
  readonly format: Parameters<typeof mediaTypeOf>[0];
}) => ({ bytes: fromBase64(content), mediaType: mediaTypeOf(format) });
