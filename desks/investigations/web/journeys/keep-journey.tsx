import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useEffect, useRef, useState } from 'react';
import { GradingFields } from '../imports/grading-fields.tsx';
import { ImportResult } from '../imports/import-result.tsx';
import type { Grading } from '../imports/mapping.ts';

/**
 * Form that stores a finding on journeys as statements. It shows the statements first and requires a reason. The officer
 * describes the relationship in their own words.
 */
export const KeepJourney = ({
  caseId,
  exhibit,
  finding,
  title,
  role: suggested,
  isFact,
  onDone,
}: {
  readonly caseId: string;
  /** An exhibit with lists that were disclosed; each statement has the one that says so. */
  readonly exhibit: string;
  readonly finding: string;
  /** Its person. */
  readonly title: string;
  readonly role: string;
  /** Whether it is facts of the lists alone: then nothing is asked of what they mean. */
  readonly isFact: boolean;
  readonly onDone: () => void;
}) => {
  const [role, setRole] = useState(suggested);
  const [grading, setGrading] = useState<Partial<Grading>>({});
  // The reader comes from a row of a table and goes on here.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { source, information } = grading;
  const graded =
    source === undefined || information === undefined ? undefined : { source, information };
  const dry = useMutation({
    mutationFn: (grade: Grading) =>
      call('dryRunImport', {
        params: { id: caseId },
        body: {
          id: crypto.randomUUID(),
          exhibit,
          mapping: { kind: 'journeys', finding, role: role.trim(), grading: grade },
        },
      }),
  });
  const ready = role.trim().length >= 2 && graded !== undefined;
  return (
    <>
      <form
        className="panel"
        aria-labelledby="keep-title"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !dry.isPending) dry.mutate(graded);
        }}
      >
        <div className="panel-head">
          <h2 id="keep-title" ref={heading} tabIndex={-1}>
            <Trans>Keep as statements</Trans>
          </h2>
        </div>
        <div className="panel-body">
          <p>{title}</p>
          <p className="small soft">
            <Trans>
              Who was on which list is kept as a fact of the list, what it means as an assessment.
              Who was brought and who is kept apart is in none of it.
            </Trans>
          </p>
          {isFact ? null : (
            <Field
              label={<Trans>What it is, in your words</Trans>}
              value={role}
              maxLength={100}
              autoComplete="off"
              onChange={(text) => {
                dry.reset();
                setRole(text);
              }}
            />
          )}
          <GradingFields
            value={grading}
            onChange={(value) => {
              dry.reset();
              setGrading(value);
            }}
          />
          {dry.error === null ? null : <ActError error={dry.error} onLookAgain={onDone} />}
          <div>
            <Button type="submit" isDisabled={!ready} isPending={dry.isPending}>
              <Trans>Try it, store nothing</Trans>
            </Button>
          </div>
        </div>
      </form>
      {dry.data === undefined ? null : (
        <ImportResult
          caseId={caseId}
          run={dry.data.import}
          sample={dry.data.sample}
          onDone={onDone}
        />
      )}
    </>
  );
};
