import { linkName, retrievalOf } from '@amirani/academy/scoring';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { ReactNode } from 'react';
import type { AcademySeenItem } from '../../api/types.ts';
import { FoundOf } from '../figures/retrieval-rows.tsx';
import { Fact } from './fact.tsx';

type Network = NonNullable<NonNullable<AcademySeenItem['truth']>['network']>;

/** Whom somebody named, against the ledger where it may be known: found, named in error, missed. Nothing where none is asked. */
export const NetworkFacts = ({
  truth,
  named,
}: {
  readonly truth: Network | undefined;
  readonly named: Network | undefined;
}) => {
  if (
    (named === undefined || named.members.length + named.links.length === 0) &&
    !truth?.members.length
  )
    return null;
  const links = ({ links: pairs }: Network): readonly string[] =>
    pairs.map(([one, other]) => linkName(one, other));
  return (
    <>
      <Fact title={<Trans>Members</Trans>}>
        <Names named={named?.members ?? []} there={truth?.members} />
      </Fact>
      <Fact title={<Trans>Links</Trans>}>
        <Figures
          named={named === undefined ? [] : links(named)}
          there={truth === undefined ? undefined : links(truth)}
        />
      </Fact>
    </>
  );
};

const Names = ({
  named,
  there,
}: {
  readonly named: readonly string[];
  readonly there: readonly string[] | undefined;
}) => {
  const said = new Set(named);
  const all = [...new Set([...named, ...(there ?? [])])];
  const verdict = (one: string): ReactNode => {
    if (there === undefined) return one;
    if (!there.includes(one))
      return (
        <Badge verdict="obstacle">
          <Trans>{one}, named in error</Trans>
        </Badge>
      );
    return said.has(one) ? (
      <Badge verdict="met">
        <Trans>{one}, found</Trans>
      </Badge>
    ) : (
      <Badge verdict="not-checked">
        <Trans>{one}, not named</Trans>
      </Badge>
    );
  };
  return (
    <>
      <Figures named={named} there={there} />
      <ul className="small">
        {all.map((one) => (
          <li key={one}>{verdict(one)}</li>
        ))}
      </ul>
    </>
  );
};

const Figures = ({
  named,
  there,
}: {
  readonly named: readonly string[];
  readonly there: readonly string[] | undefined;
}) => {
  const format = useFormat();
  if (there === undefined) return <Trans>{format.number(named.length)} named</Trans>;
  const counts = retrievalOf(named, there);
  return (
    <p>
      {counts.there === 0 ? (
        <Trans>not there; {format.number(counts.named)} named in error</Trans>
      ) : (
        <FoundOf {...counts} />
      )}
    </p>
  );
};
