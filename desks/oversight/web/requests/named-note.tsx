import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Link } from '@tanstack/react-router';
import type { Named, SubjectPerson } from '../../api/types.ts';

/** What was searched by, and what was not: records of a name alone, each of which the officer can open. */
export const NamedNote = ({
  named: { count, records },
  person,
}: {
  readonly named: Named;
  readonly person: SubjectPerson;
}) => {
  const format = useFormat();
  return (
    <Notice
      verdict="not-checked"
      title={
        <Trans>
          Records that hold a name alone, without a date of birth and a document, were not searched.
          They may be of another person.
        </Trans>
      }
    >
      {person.surname === '' ? (
        <p>
          <Trans>The request has no name. Record one with the name to find such records.</Trans>
        </p>
      ) : count === 0 ? (
        <p>
          <Trans>
            No carrier sent this name alone. Watch lists, cases and kept PNR can have it.
          </Trans>
        </p>
      ) : (
        <>
          <p>
            <Plural
              value={count}
              one="# record of carriers has this name alone. Look whether it is of this person:"
              other="# records of carriers have this name alone. Look at each whether it is of this person:"
            />
          </p>
          <ul>
            {records.map(({ id, designator, day }) => (
              <li key={id}>
                <Link to="/travellers/$id" params={{ id }}>
                  {designator}, {format.date(day)}
                </Link>
              </li>
            ))}
          </ul>
          {records.length < count ? (
            <p>
              <Trans>Only the latest {records.length} are listed.</Trans>
            </p>
          ) : null}
        </>
      )}
    </Notice>
  );
};
