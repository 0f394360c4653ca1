import type { Purpose } from '@platform/api/vocabulary.ts';
import { type ReactNode, useState } from 'react';
import { statedPurpose } from '../platform/purpose.ts';
import { useStore } from '../platform/store.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';

/** Whether work with its own purpose must be stated first: oversight uses its own purpose. */
export const useIsOtherWork = (purpose: Purpose): boolean => {
  const stated = useStore(statedPurpose)?.purpose;
  return stated !== purpose && stated !== 'oversight';
};

/** Work with its own purpose: a user with another purpose states this one here, with the reference of that work. */
export const WorkGate = ({
  purpose,
  title,
  about,
  label,
  description,
  act,
  children,
}: {
  readonly purpose: Purpose;
  readonly title: ReactNode;
  /** Why the purpose that was stated does not suffice. */
  readonly about: ReactNode;
  /** What the reference is, and how it is written. */
  readonly label: ReactNode;
  readonly description: string;
  readonly act: ReactNode;
  readonly children: ReactNode;
}) => {
  const isOther = useIsOtherWork(purpose);
  const [reference, setReference] = useState('');
  if (!isOther) return children;
  return (
    <form
      className="panel narrow"
      aria-labelledby="gate-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (reference.trim() !== '') statedPurpose.set({ purpose, reference: reference.trim() });
      }}
    >
      <div className="panel-head">
        <h2 id="gate-title">{title}</h2>
      </div>
      <div className="panel-body">
        <p>{about}</p>
        <Field
          label={label}
          description={description}
          isRequired
          autoFocus
          autoComplete="off"
          maxLength={100}
          value={reference}
          onChange={setReference}
        />
        <Button type="submit" kind="primary">
          {act}
        </Button>
      </div>
    </form>
  );
};
