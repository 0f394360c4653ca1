import { Plural, Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Report } from '../../api/types.ts';

/** Issues a report: from then on it stays as it is. Every sentence of fact rests on standing, graded statements first. */
export const IssuePanel = ({
  caseId,
  report,
  touched,
  onDone,
}: {
  readonly caseId: string;
  readonly report: Report;
  readonly touched: boolean;
  readonly onDone: () => void;
}) => {
  const [reason, setReason] = useState('');
  const issue = useMutation({
    mutationFn: () =>
      call('issueReport', {
        params: { id: caseId, report: report.id },
        body: { version: report.version, reason: reason.trim() },
      }),
    onSuccess: onDone,
  });
  const faulty = new Set(report.problems.map(({ section, sentence }) => `${section}.${sentence}`));
  const ready = !touched && faulty.size === 0 && reason.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-labelledby="issue-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !issue.isPending) issue.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="issue-title">
          <Trans>Issue it</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p role="status">
          {touched ? (
            <Trans>Save the draft first: what it rests on is looked at then.</Trans>
          ) : faulty.size === 0 ? (
            <Trans>Nothing speaks against issuing it. Once issued, it stays as it is.</Trans>
          ) : (
            <Plural
              value={faulty.size}
              one="# sentence cannot stand as it is."
              other="# sentences cannot stand as they are."
            />
          )}
        </p>
        <Field
          label={<Trans>Reason</Trans>}
          value={reason}
          maxLength={2000}
          autoComplete="off"
          onChange={setReason}
        />
        {issue.error === null ? null : <ActError error={issue.error} onLookAgain={onDone} />}
        <div>
          <Button type="submit" isDisabled={!ready} isPending={issue.isPending}>
            <Trans>Issue the report</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
