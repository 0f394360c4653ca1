import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { CaseTask } from '../../api/types.ts';
import { taskStates } from '../../api/work.ts';

const stateTexts: Readonly<Record<CaseTask['state'], MessageDescriptor>> = {
  open: msg`Open`,
  done: msg`Done`,
  dropped: msg`Dropped`,
};

const actTexts: Readonly<Record<CaseTask['state'], MessageDescriptor>> = {
  open: msg`Open it again`,
  done: msg`It is done`,
  dropped: msg`Drop it`,
};

/** Tasks of a case, the open ones first; each moves for a reason. */
export const TaskList = ({
  caseId,
  tasks,
  nameOf,
  onDone,
}: {
  readonly caseId: string;
  readonly tasks: readonly CaseTask[];
  readonly nameOf: (account: string) => string;
  readonly onDone: () => void;
}) => (
  <ul className="task-list">
    {tasks.map((task) => (
      <OneTask
        key={`${task.id} ${task.version}`}
        caseId={caseId}
        task={task}
        nameOf={nameOf}
        onDone={onDone}
      />
    ))}
  </ul>
);

const OneTask = ({
  caseId,
  task,
  nameOf,
  onDone,
}: {
  readonly caseId: string;
  readonly task: CaseTask;
  readonly nameOf: (account: string) => string;
  readonly onDone: () => void;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const move = useMutation({
    mutationFn: (to: CaseTask['state']) =>
      call('moveTask', {
        params: { id: caseId, task: task.id },
        body: { version: task.version, to, reason: reason.trim() },
      }),
    onSuccess: onDone,
  });
  const ready = reason.trim().length >= 3;
  const last = task.steps.at(-1);
  return (
    <li>
      <p>
        <Badge verdict={task.state === 'open' ? 'attention' : 'met'}>
          {i18n._(stateTexts[task.state])}
        </Badge>{' '}
        <strong>{task.title}</strong>
      </p>
      <p className="small soft">
        {task.assigned === undefined ? (
          <Trans>Not assigned yet</Trans>
        ) : (
          <Trans>With {nameOf(task.assigned)}</Trans>
        )}
        {task.dueOn === undefined ? null : (
          <>
            {' · '}
            <Trans>due on {format.date(task.dueOn)}</Trans>
          </>
        )}
        {last === undefined ? null : (
          <>
            {' · '}
            {last.by}, <span className="nowrap">{format.instant(last.at)}</span>
            {last.act === 'add' ? null : `: ${last.reason}`}
          </>
        )}
      </p>
      <details>
        <summary>
          <Trans>Enter the outcome</Trans>
        </summary>
        <div className="stack">
          <Field
            label={<Trans>Reason</Trans>}
            value={reason}
            maxLength={2000}
            autoComplete="off"
            onChange={setReason}
          />
          {move.error === null ? null : <ActError error={move.error} onLookAgain={onDone} />}
          <div className="line-up">
            {taskStates
              .filter((to) => (task.state === 'open' ? to !== 'open' : to === 'open'))
              .map((to) => (
                <Button
                  key={to}
                  isDisabled={!ready}
                  isPending={move.isPending && move.variables === to}
                  onPress={() => move.mutate(to)}
                >
                  {i18n._(actTexts[to])}
                </Button>
              ))}
          </div>
        </div>
      </details>
    </li>
  );
};
