import { Shape } from '@platform/web/ui/shape.tsx';
import { useRef } from 'react';
import type { CriterionIssue } from '../../../api/criteria/types.ts';
import { gravestByLine } from '../lines.ts';

/** A text with its lines numbered, and the gravest objection of each line beside its number. */
export const TextEditor = ({
  label,
  text,
  issues,
  onChange,
}: {
  readonly label: string;
  readonly text: string;
  readonly issues: readonly CriterionIssue[];
  readonly onChange: (text: string) => void;
}) => {
  const gutter = useRef<HTMLDivElement>(null);
  const gravest = gravestByLine(issues);
  const lines = text.split('\n');
  return (
    <div className="text-editor">
      <div ref={gutter} className="text-gutter" aria-hidden="true">
        {lines.map((_, at) => {
          const severity = gravest.get(at + 1);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <span key={at} className="gutter-line" data-verdict={severity}>
              {severity === undefined || severity === 'note' ? null : <Shape verdict={severity} />}
              {at + 1}
            </span>
          );
        })}
      </div>
      <textarea
        className="text-area"
        aria-label={label}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        rows={Math.max(18, lines.length + 1)}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        onScroll={({ currentTarget }) => {
          if (gutter.current !== null) gutter.current.scrollTop = currentTarget.scrollTop;
        }}
      />
    </div>
  );
};

/** Puts the cursor at a line of the editor on the screen. */
export const showLine = (line: number, column = 1): void => {
  const area = document.querySelector<HTMLTextAreaElement>('.text-area');
  if (area === null) return;
  const lines = area.value.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const end = before + (lines[line - 1]?.length ?? 0);
  area.focus();
  area.setSelectionRange(Math.min(end, before + column - 1), end);
};
