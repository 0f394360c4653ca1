import { type ReactNode, useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** A list of which some are named, or one. */
export const NamingList = ({
  title,
  rows,
  selectionMode,
  selected,
  onChange,
}: {
  readonly title: ReactNode;
  readonly rows: readonly { readonly id: string; readonly text: string; readonly note?: string }[];
  readonly selectionMode: 'single' | 'multiple';
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
}) => {
  const id = useId();
  return (
    <div className="decision-part">
      <h3 id={id}>{title}</h3>
      <ToggleButtonGroup
        className="decision-evidence"
        aria-labelledby={id}
        orientation="vertical"
        selectionMode={selectionMode}
        selectedKeys={selected}
        onSelectionChange={(keys) => onChange([...keys].map(String))}
      >
        {rows.map((row) => (
          <ToggleButton key={row.id} id={row.id} className="button">
            {row.text}
            {row.note === undefined ? null : <span className="soft">{row.note}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
