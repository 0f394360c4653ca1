import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Dossier, Refusal } from '../../../api/types.ts';
import { useConditions } from './conditions-of.ts';
import { type Ground, GroundName, GroundReasons } from './ground-text.tsx';

/** A refusal as it was proposed: each ground with its law, the reason, what was answered on protection, who and when. */
export const Proposal = ({
  dossier,
  refusal,
}: {
  readonly dossier: Dossier;
  readonly refusal: Refusal;
}) => {
  const format = useFormat();
  const conditions = useConditions(dossier.check);
  const borne = (name: string): readonly Ground[] => {
    const found = dossier.grounds.filter(({ ground }) => ground === name);
    return found.length > 0 ? found : [{ ground: name, condition: name, disputed: false }];
  };
  return (
    <div className="stack">
      <ul className="grounds" aria-labelledby="proposed-grounds">
        <li id="proposed-grounds" className="small soft">
          <Trans>Grounds</Trans>
        </li>
        {refusal.grounds.flatMap(borne).map((ground) => (
          <li key={`${ground.ground} ${ground.condition}`} data-ground={ground.ground}>
            <p className="ground-name">
              <GroundName ground={ground} />
            </p>
            <GroundReasons ground={ground} condition={conditions.get(ground.condition)} />
          </li>
        ))}
      </ul>
      <div>
        <h3>
          <Trans>Reason</Trans>
        </h3>
        <p className="note-text">{refusal.reason}</p>
      </div>
      <div>
        <h3>
          <Trans>Protection</Trans>
        </h3>
        <p>
          {refusal.protection === 'no-sign' ? (
            <Trans>Asylum, child, trafficking, medical care: looked into, no sign of any.</Trans>
          ) : (
            <Trans>Looked into; help was asked for. Its team alone knows what for.</Trans>
          )}
        </p>
      </div>
      <p className="small soft">
        <Trans>
          Proposed by {refusal.proposedBy}, {format.instant(refusal.proposedAt)}
        </Trans>
        {refusal.confirmedBy === undefined || refusal.confirmedAt === undefined ? null : (
          <>
            {' · '}
            <Trans>
              Confirmed by {refusal.confirmedBy}, {format.instant(refusal.confirmedAt)}
            </Trans>
          </>
        )}
      </p>
    </div>
  );
};
