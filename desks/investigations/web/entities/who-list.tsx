import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { EntityHead } from '../../api/types.ts';
import { EntityName } from './entity-name.tsx';

/** Some persons and things with the way to their pages, and how many more there are. */
export const WhoList = ({
  caseId,
  who,
  all = who.length,
}: {
  readonly caseId: string;
  readonly who: readonly EntityHead[];
  readonly all?: number;
}) => {
  const format = useFormat();
  if (who.length === 0) return <>–</>;
  return (
    <span className="event-parties">
      {who.map((one) => (
        <span key={one.id}>
          <EntityName caseId={caseId} entity={one} />
        </span>
      ))}
      {all > who.length ? (
        <span className="soft">
          <Trans>and {format.number(all - who.length)} more</Trans>
        </span>
      ) : null}
    </span>
  );
};
