import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  Button as SelectButton,
  SelectValue,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import { CheckIcon, ChevronIcon } from './icons.tsx';

/** A labelled text field. The label is always visible; a placeholder never replaces it. */
export const Field = ({
  label,
  description,
  errorMessage,
  rows,
  ...props
}: TextFieldProps & {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** What is wrong with the value, shown while the field is marked as invalid. */
  readonly errorMessage?: ReactNode;
  /** More than one line. */
  readonly rows?: number;
}) => (
  <TextField className="field" {...props}>
    <Label>{label}</Label>
    {rows === undefined ? (
      <Input className="input" />
    ) : (
      <TextArea className="input" rows={rows} spellCheck={false} />
    )}
    {description === undefined ? null : <Text slot="description">{description}</Text>}
    <FieldError>{errorMessage}</FieldError>
  </TextField>
);

/** One choice of a few. */
export interface Choice<K extends string> {
  readonly id: K;
  readonly name: string;
  readonly lang?: string;
}

/** A labelled choice from a short list. */
export const ChoiceField = <K extends string>({
  label,
  choices,
  value,
  onChange,
  compact = false,
}: {
  readonly label: string;
  readonly choices: readonly Choice<K>[];
  readonly value: K | undefined;
  readonly onChange: (value: K) => void;
  /** The label is read aloud but not shown: only where the value says what it is. */
  readonly compact?: boolean;
}) => (
  <Select
    className="field"
    value={value ?? null}
    onChange={(key) => {
      const chosen = choices.find((choice) => choice.id === key);
      if (chosen !== undefined) onChange(chosen.id);
    }}
    {...(compact ? { 'aria-label': label } : {})}
  >
    {compact ? null : <Label>{label}</Label>}
    <SelectButton className="select-button">
      <SelectValue>
        {({ selectedText, defaultChildren }) => selectedText ?? defaultChildren}
      </SelectValue>
      <ChevronIcon />
    </SelectButton>
    <Popover className="popover">
      <ListBox className="options" items={choices}>
        {(choice) => (
          <ListBoxItem className="option" textValue={choice.name}>
            {({ isSelected }) => (
              <>
                <span className="option-check">{isSelected ? <CheckIcon /> : null}</span>
                <span lang={choice.lang}>{choice.name}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
