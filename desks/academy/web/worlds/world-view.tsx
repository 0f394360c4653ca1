import {
  plantTexts,
  sightTexts,
  traceText,
  worldCountTexts,
} from '@amirani/web/src/texts/academy-worlds.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { AcademyWorld } from '../../api/types.ts';
import { GiveOut } from './give-out.tsx';
import { WorldState } from './world-state.tsx';
import { WorldYields } from './world-yields.tsx';

/** A world with the proof of its plants: what was planted, and how it can be seen. */
export const WorldView = ({ world }: { readonly world: AcademyWorld }) => {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { proof, counts, sha256, seal, failure, yields } = world;
  const isSecret = world.secret && world.seed === undefined;
  return (
    <div className="stack">
      <p className="line-up">
        <WorldState state={world.state} />
        <span className="soft small">
          {world.orderedBy} · {format.instant(world.orderedAt)}
        </span>
      </p>
      {failure === undefined ? null : (
        <Notice verdict="obstacle" title={<Trans>It could not be built</Trans>}>
          <p>
            <Trans>Order it again. What was built before is untouched.</Trans>{' '}
            <code className="small">{failure}</code>
          </p>
        </Notice>
      )}
      {counts === undefined ? null : (
        <dl className="facts">
          {Object.entries(counts).map(([name, count]) => (
            <div key={name} className="fact-row">
              <dt>{say(i18n, worldCountTexts, name)}</dt>
              <dd>{format.number(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      {sha256 === undefined ? null : (
        <p className="small">
          <Trans>The whole world:</Trans> <span className="mono digest">{sha256}</span>
        </p>
      )}
      {seal === undefined ? null : (
        <p className="small">
          <Trans>Seal over its truth:</Trans> <span className="mono digest">{seal}</span>
        </p>
      )}
      {isSecret ? (
        <p>
          <Badge verdict="attention">
            <Trans>For measured items: its seed is a secret until their truth is released</Trans>
          </Badge>
        </p>
      ) : null}
      {yields === undefined ? null : <WorldYields yields={yields} />}
      {world.state === 'built' && !isSecret && world.size === 'S' ? (
        <GiveOut world={world.id} />
      ) : null}
      {proof === undefined ? null : (
        <>
          <h3>
            <Trans>Proof of what was planted</Trans>
          </h3>
          <p>
            <Badge verdict={proof.failures.length === 0 ? 'met' : 'obstacle'}>
              <Trans>
                {format.number(proof.solvable)} of {format.number(proof.plants)} can be seen,{' '}
                {format.number(proof.undetectable)} by nobody on purpose,{' '}
                {format.number(proof.decoys)} honest ones look the same
              </Trans>
            </Badge>
          </p>
          {proof.failures.map(({ plant, code }) => (
            <p key={`${plant} ${code}`} className="small">
              <Badge verdict="obstacle">
                <span className="mono">
                  {plant} {code}
                </span>
              </Badge>
            </p>
          ))}
          <TableScroll label={t`What was planted`}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Technique</Trans>
                  </th>
                  <th scope="col" className="end">
                    <Trans>Planted</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Who can see it</Trans>
                  </th>
                  <th scope="col">
                    <Trans>By what</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {proof.rows.map(({ technique, plants, line, evidence }) => (
                  <tr key={`${technique} ${line}`} data-row="">
                    <th scope="row">{say(i18n, plantTexts, technique)}</th>
                    <td className="end">{format.number(plants)}</td>
                    <td>{say(i18n, sightTexts, line)}</td>
                    <td className="small">
                      {evidence.map((one) => traceText(i18n, one)).join('; ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </>
      )}
    </div>
  );
};
