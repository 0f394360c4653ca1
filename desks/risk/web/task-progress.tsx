import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Progress } from '@platform/web/ui/progress.tsx';
import type { RiskTask } from '../api/types.ts';

/** Progress of long work, which continues after leaving the page. */
export const TaskProgress = ({
  task,
  label,
}: {
  readonly task: RiskTask | undefined;
  readonly label: string;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  if (task === undefined || task.total === 0) return <Progress label={label} />;
  const done = format.number(task.done);
  const total = format.number(task.total);
  return (
    <Progress
      label={`${label}: ${t`${done} of ${total}`}`}
      value={(100 * task.done) / task.total}
    />
  );
};
