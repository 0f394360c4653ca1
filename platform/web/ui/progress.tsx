import { Label, ProgressBar } from 'react-aria-components';

/** How far something is; without `value` only that it goes on. */
export const Progress = ({
  label,
  value,
}: {
  readonly label: string;
  /** From 0 to 100. */
  readonly value?: number;
}) => (
  <ProgressBar
    className="stack progress"
    {...(value === undefined ? { isIndeterminate: true } : { value })}
  >
    {({ percentage }) => (
      <>
        <Label className="small soft">{label}</Label>
        <div className="progress-track">
          <div
            className="progress-fill"
            {...(percentage === undefined
              ? { 'data-endless': true }
              : { style: { inlineSize: `${percentage}%` } })}
          />
        </div>
      </>
    )}
  </ProgressBar>
);
