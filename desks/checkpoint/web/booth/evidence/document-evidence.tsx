import type { Examination } from '@desk/documents/api/types.ts';
import {
  CheckRow,
  checksOf,
  EvidencePanel,
  exhibitsOf,
  type ShownPlace,
} from '@desk/documents/web/parts.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Check, VerdictReason } from '../../../api/types.ts';

/** The check of the document that a reason names, with the way to its bytes; or what an examiner decided. */
export const DocumentEvidence = ({
  reason,
  check,
  examination,
}: {
  readonly reason: VerdictReason;
  readonly check: Check;
  readonly examination: Examination | undefined;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  if (examination === undefined) return <Progress label={t`Loading the examination…`} />;
  const placed = (
    examination.verdict === undefined ? [] : checksOf(examination.verdict.verdict)
  ).find((one) => one.check.name === reason.locator);
  return (
    <div className="stack">
      {placed === undefined ? null : <OneCheck examination={examination} placed={placed} />}
      {reason.locator !== 'decision' ? null : (
        <ul>
          {examination.decision?.steps.map(({ at, by, reason: why }) => (
            <li key={at}>
              <span className="soft small">
                {format.instant(at)}, {by}
              </span>{' '}
              {why}
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <Link to="/documents/examinations/$id" params={{ id: check.examination.id }}>
          <Trans>Open the whole examination</Trans>
        </Link>
      </p>
    </div>
  );
};

const OneCheck = ({
  examination,
  placed,
}: {
  readonly examination: Examination;
  readonly placed: ReturnType<typeof checksOf>[number];
}) => {
  const [shown, setShown] = useState<ShownPlace>();
  const evidence = useApi('getEvidence', { params: { id: examination.id } }, shown !== undefined);
  const sources = useMemo(
    () => exhibitsOf(examination, evidence.data?.pieces ?? []).sources,
    [examination, evidence.data],
  );
  return (
    <div className="check-tree">
      <ul>
        <CheckRow check={placed.check} document={placed.document} shown={shown} onShow={setShown} />
      </ul>
      {shown === undefined ? null : (
        <EvidencePanel shown={shown} sources={sources} onClose={() => setShown(undefined)} />
      )}
    </div>
  );
};
