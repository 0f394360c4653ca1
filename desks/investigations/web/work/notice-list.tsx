import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { CaseNotice } from '../../api/types.ts';

/** Who is to be told that something sent to them was wrong, and who was (Directive (EU) 2016/680 Art. 7(3); R43). */
export const NoticeList = ({
  caseId,
  notices,
  onDone,
}: {
  readonly caseId: string;
  readonly notices: readonly CaseNotice[];
  readonly onDone: () => void;
}) => (
  <ul className="task-list">
    {notices.map((notice) => (
      <OneNotice
        key={`${notice.id} ${notice.told?.at ?? ''}`}
        caseId={caseId}
        notice={notice}
        onDone={onDone}
      />
    ))}
  </ul>
);

const OneNotice = ({
  caseId,
  notice,
  onDone,
}: {
  readonly caseId: string;
  readonly notice: CaseNotice;
  readonly onDone: () => void;
}) => {
  const format = useFormat();
  const [how, setHow] = useState('');
  const told = useMutation({
    mutationFn: () =>
      call('noteTold', {
        params: { id: caseId, notice: notice.id },
        body: { reason: how.trim() },
      }),
    onSuccess: onDone,
  });
  const ready = how.trim().length >= 3;
  return (
    <li>
      <p>
        {notice.told === undefined ? (
          <Badge verdict="attention">
            <Trans>To be told</Trans>
          </Badge>
        ) : (
          <Badge verdict="met">
            <Trans>Told</Trans>
          </Badge>
        )}{' '}
        <strong>{notice.recipient}</strong>
      </p>
      <p className="small soft">
        {notice.sentIn}, <span className="nowrap">{format.instant(notice.sentAt)}</span>
        {notice.told === undefined ? null : (
          <>
            {' · '}
            {notice.told.by}, <span className="nowrap">{format.instant(notice.told.at)}</span>:{' '}
            {notice.told.reason}
          </>
        )}
      </p>
      {notice.told === undefined ? (
        <form
          className="span-fields"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && !told.isPending) told.mutate();
          }}
        >
          <Field
            label={<Trans>How they were told</Trans>}
            value={how}
            maxLength={2000}
            autoComplete="off"
            onChange={setHow}
          />
          <Button type="submit" isDisabled={!ready} isPending={told.isPending}>
            <Trans>They have been told</Trans>
          </Button>
          {told.error === null ? null : <ActError error={told.error} onLookAgain={onDone} />}
        </form>
      ) : null}
    </li>
  );
};
