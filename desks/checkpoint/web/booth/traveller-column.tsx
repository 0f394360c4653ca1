import type { Examination } from '@desk/documents/api/types.ts';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import type { ReactNode } from 'react';
import type { Check } from '../../api/types.ts';
import { Photographs } from './photographs.tsx';

/** The traveller, from the document data only. */
export const TravellerColumn = ({
  check,
  examination,
  children,
}: {
  readonly check: Check;
  /** Undefined until it has been fetched. */
  readonly examination: Examination | undefined;
  readonly children?: ReactNode;
}) => {
  const format = useFormat();
  const { presented } = check;
  const age = ageOn(presented.dateOfBirth, check.openedAt.slice(0, 10));
  return (
    <section className="booth-column traveller" aria-labelledby="traveller-name">
      <Photographs examination={examination} />
      <h2 id="traveller-name" className="traveller-name">
        {presented.surname === undefined && presented.givenNames === undefined ? (
          <Badge verdict="not-checked">
            <Trans>No name was read</Trans>
          </Badge>
        ) : (
          <>
            <span>{presented.surname}</span> <span>{presented.givenNames}</span>
          </>
        )}
      </h2>
      <dl className="facts traveller-facts">
        <dt>
          <Trans>Born</Trans>
        </dt>
        <dd>
          {presented.dateOfBirth === undefined ? '–' : format.date(presented.dateOfBirth)}
          {age === undefined ? null : (
            <span className="soft">
              {' '}
              (<Plural value={age} one="# year" other="# years" />)
            </span>
          )}
        </dd>
        <dt>
          <Trans>Sex</Trans>
        </dt>
        <dd>{presented.sex ?? '–'}</dd>
        <dt>
          <Trans>Nationality</Trans>
        </dt>
        <dd className="mono">{presented.nationality ?? '–'}</dd>
        <dt>
          <Trans>Document</Trans>
        </dt>
        <dd className="mono">
          {[presented.documentCode, presented.documentIssuer, presented.documentNumber]
            .filter((part) => part !== undefined)
            .join(' ') || '–'}
        </dd>
        <dt>
          <Trans>Valid until</Trans>
        </dt>
        <dd>
          {presented.documentExpires === undefined ? '–' : format.date(presented.documentExpires)}
        </dd>
        <dt>
          <Trans>Flight</Trans>
        </dt>
        <dd>
          {check.flight === undefined ? (
            <Badge verdict="not-checked">
              <Trans>No flight chosen</Trans>
            </Badge>
          ) : (
            <span className="line-up traveller-flight">
              <strong>{check.flight.designator}</strong>
              <Route stops={[check.flight.from, check.flight.to]} />
            </span>
          )}
        </dd>
      </dl>
      {children}
    </section>
  );
};

/** Whole years on a day; undefined where the birth is not wholly known. */
const ageOn = (born: string | undefined, on: string): number | undefined => {
  const [, year, rest] = /^(\d{4})-(\d{2}-\d{2})$/.exec(born ?? '') ?? [];
  if (year === undefined || rest === undefined) return undefined;
  return Number(on.slice(0, 4)) - Number(year) - (on.slice(5) < rest ? 1 : 0);
};
