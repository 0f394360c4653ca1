import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Link } from '@tanstack/react-router';
import type { Statement } from '../../api/types.ts';

/** Where a statement comes from: its exhibit, which it opens, and the place in it; or what somebody said. */
export const SourceText = ({
  caseId,
  statement,
  plain = false,
}: {
  readonly caseId: string;
  readonly statement: Statement;
  /** Without a link: it stands where something else is pressed. */
  readonly plain?: boolean;
}) => {
  const format = useFormat();
  const { source, grading, by, at, state, withdrawn } = statement;
  return (
    <>
      {source.kind === 'exhibit' ? (
        <>
          {plain ? (
            <Trans>Exhibit {format.number(source.number)}</Trans>
          ) : (
            <Link
              to="/investigations/$id/exhibits"
              params={{ id: caseId }}
              search={{ exhibit: source.exhibit }}
            >
              <Trans>Exhibit {format.number(source.number)}</Trans>
            </Link>
          )}
          {source.locator === '' ? null : (
            <>
              , <Place locator={source.locator} />
            </>
          )}
        </>
      ) : (
        <span className="note-text">{source.said}</span>
      )}{' '}
      <span className="soft">
        {grading === undefined ? null : `${grading.source}${grading.information} · `}
        {by}, <span className="nowrap">{format.instant(at)}</span>
      </span>
      {state === 'standing' ? null : (
        <p className="small">
          <strong>
            <Trans>Withdrawn</Trans>
          </strong>
          {withdrawn === undefined ? null : `, ${withdrawn.by}: ${withdrawn.reason}`}
        </p>
      )}
    </>
  );
};

/** A place in an exhibit; a row of a table in words, any other as it is written. */
const Place = ({ locator }: { readonly locator: string }) => {
  const row = /^row (\d+)$/.exec(locator)?.[1];
  return row === undefined ? locator : <Trans>row {row}</Trans>;
};
