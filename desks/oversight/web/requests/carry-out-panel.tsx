import { Plural, Trans } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubjectRequest } from '../../api/types.ts';
import { keepRequest } from './keep-request.ts';

/** A shorter text does not describe what was done. */
const SHORTEST = 10;

/** Records the changes in the data after the decision; every recipient of the data is told (R43). */
export const CarryOutPanel = ({
  request,
  onLookAgain,
}: {
  readonly request: SubjectRequest;
  readonly onLookAgain: () => void;
}) => {
  const [what, setWhat] = useState('');
  const [stays, setStays] = useState<number>();
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const done = useMutation({
    mutationFn: () =>
      call('carryOutSubjectRequest', {
        params: { id: request.id },
        body: {
          ...{ version: request.version, what: what.trim(), told: [...told] },
          ...(stays === undefined ? {} : { stays }),
        },
      }),
    onSuccess: ({ request: next }) => keepRequest(next),
  });
  const tick = (one: string): void => {
    const next = new Set(told);
    if (!next.delete(one)) next.add(one);
    setTold(next);
  };
  const { error } = done;
  const count =
    error instanceof ApiError && error.code === 'oversight.request.still-held'
      ? Number(error.facts['count'])
      : stays;
  const isWhole =
    what.trim().length >= SHORTEST && request.recipients.every((one) => told.has(one));
  return (
    <form
      className="panel"
      aria-labelledby="carry-out-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !done.isPending) done.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="carry-out-title">
          <Trans>To be carried out</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="small soft">
          <Trans>
            A decision changes nothing in the data by itself. Until it is said here what was done,
            the request stays due.
          </Trans>
        </p>
        {request.kind === 'erasure' ? (
          <>
            <p className="small">
              <Trans>
                Amirani has no screen that erases the records of one traveller. Send the decision to
                the owner of each watch list, to the lead of each case, and for all other records to
                the administrator of the database.
              </Trans>
            </p>
            <p className="small">
              <Link to="/oversight/clocks">
                <Trans>When records end by themselves</Trans>
              </Link>
            </p>
          </>
        ) : null}
        <Field
          label={<Trans>What was done, where, and by whom</Trans>}
          rows={3}
          maxLength={4000}
          autoComplete="off"
          value={what}
          onChange={setWhat}
        />
        {request.recipients.length === 0 ? null : (
          <fieldset className="choice-column">
            <legend>
              <Trans>Who had the data and was told of it</Trans>
            </legend>
            {request.recipients.map((one) => (
              <label key={one} className="choice">
                <input type="checkbox" checked={told.has(one)} onChange={() => tick(one)} />
                {one}
              </label>
            ))}
          </fieldset>
        )}
        {count === undefined || count === 0 ? null : (
          <label className="choice">
            <input
              type="checkbox"
              checked={stays === count}
              onChange={() => setStays(stays === count ? undefined : count)}
            />
            <Plural
              value={count}
              one="# record is still held and stays. What was done, above, says why."
              other="# records are still held and stay. What was done, above, says why."
            />
          </label>
        )}
        {error === null ? null : <ActError error={error} onLookAgain={onLookAgain} />}
        <Button type="submit" kind="primary" isDisabled={!isWhole} isPending={done.isPending}>
          <Trans>Record that it is done</Trans>
        </Button>
        {isWhole ? null : (
          <p className="small soft">
            {what.trim().length < SHORTEST ? (
              <Trans>Say what was done, in at least 10 letters.</Trans>
            ) : (
              <Trans>Tick each recipient who was told.</Trans>
            )}
          </p>
        )}
      </div>
    </form>
  );
};
