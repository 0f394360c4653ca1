import { CheckIcon } from '@platform/web/ui/icons.tsx';
import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';

/** Several of a short list. */
export const ChoiceList = ({
  title,
  choices,
  chosen,
  onChange,
}: {
  readonly title: ReactNode;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}) => (
  <CheckboxGroup className="choice-list" value={[...chosen]} onChange={onChange}>
    <Label>{title}</Label>
    {choices.map(({ id, name }) => (
      <Checkbox key={id} value={id} className="choice-box">
        {({ isSelected }) => (
          <>
            <span className="choice-sign" aria-hidden="true">
              {isSelected ? <CheckIcon /> : null}
            </span>
            {name}
          </>
        )}
      </Checkbox>
    ))}
  </CheckboxGroup>
);
