import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import type { AchInput } from '../../api/types.ts';
import { isComplete } from './grid-draft.ts';

/** The question of a matrix. */
export const MatrixQuestion = <G extends AchInput>({
  grid,
  onChange,
}: {
  readonly grid: G;
  readonly onChange: (grid: G) => void;
}) => {
  const { t } = useLingui();
  return (
    <Field
      label={<Trans>The question</Trans>}
      description={t`One that several explanations can answer.`}
      isRequired
      maxLength={500}
      value={grid.question}
      onChange={(question) => onChange({ ...grid, question })}
    />
  );
};

/** Keeps a matrix, or says what it still lacks. */
export const KeepMatrix = ({
  grid,
  isPending,
  onKeep,
}: {
  readonly grid: AchInput;
  readonly isPending: boolean;
  /** Absent in a form, which is submitted. */
  readonly onKeep?: () => void;
}) => (
  <div className="line-up">
    <Button
      kind="primary"
      isDisabled={!isComplete(grid)}
      isPending={isPending}
      {...(onKeep === undefined ? { type: 'submit' } : { onPress: onKeep })}
    >
      <Trans>Keep the matrix</Trans>
    </Button>
    {isComplete(grid) ? null : (
      <span className="soft small">
        <Trans>Question, hypotheses and evidence need their words.</Trans>
      </span>
    )}
  </div>
);
