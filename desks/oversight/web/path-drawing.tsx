import { toHex } from '@amirani/journal';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { InclusionCheck } from './journal-check.ts';

const rise = 46;
const width = 460;
const middle = width / 2;
const box = { width: 104, height: 22 };
const reach = 150;

/** The path of hashes from the entry up to the root as a drawing, and beside it the same as a table. */
export const PathDrawing = ({
  check,
  index,
}: {
  readonly check: InclusionCheck;
  readonly index: number;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const { steps, leafHash, checkpoint } = check;
  const height = steps.length * rise + 48;
  const levelAt = (level: number): number => height - 24 - level * rise;
  const number = format.number(index);
  return (
    <>
      <figure className="path-drawing">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t`Path of ${steps.length} hashes from entry ${number} to the root; the table below says the same`}
        >
          {steps.map(({ side, result }, level) => {
            const x = side === 'left' ? middle - reach : middle + reach;
            const [below, above] = [levelAt(level), levelAt(level + 1)];
            return (
              <g key={result} className="path-lines">
                <path d={`M${middle} ${below - box.height / 2}V${above + box.height / 2}`} />
                <path
                  className="path-beside"
                  d={`M${x} ${below - box.height / 2}V${(below + above) / 2}H${middle}`}
                />
              </g>
            );
          })}
          <Node x={middle} y={levelAt(0)} hash={leafHash} kind="own" />
          {steps.map(({ side, sibling, result }, level) => (
            <g key={result}>
              <Node
                x={side === 'left' ? middle - reach : middle + reach}
                y={levelAt(level)}
                hash={sibling}
                kind="given"
              />
              <Node
                x={middle}
                y={levelAt(level + 1)}
                hash={result}
                kind={level === steps.length - 1 ? 'root' : 'own'}
              />
            </g>
          ))}
        </svg>
        <figcaption className="small soft">
          <Trans>
            Filled: computed here. Outlined: given by the server. Topmost: the root,{' '}
            {checkpoint === undefined ? '?' : toHex(checkpoint.root).slice(0, 10)}.
          </Trans>
        </figcaption>
      </figure>
      <details className="proof-note">
        <summary>
          <Trans>The path as a table</Trans>
        </summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Level</Trans>
              </th>
              <th scope="col">
                <Trans>Hash beside</Trans>
              </th>
              <th scope="col">
                <Trans>Side</Trans>
              </th>
              <th scope="col">
                <Trans>Gives</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ side, sibling, result }, level) => (
              <tr key={result}>
                <td>{level + 1}</td>
                <td>
                  <code className="hash">{sibling}</code>
                </td>
                <td>{side === 'left' ? <Trans>left</Trans> : <Trans>right</Trans>}</td>
                <td>
                  <code className="hash">{result}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
};

const Node = ({
  x,
  y,
  hash,
  kind,
}: {
  readonly x: number;
  readonly y: number;
  readonly hash: string;
  readonly kind: 'own' | 'given' | 'root';
}) => (
  <g className={`path-node path-${kind}`}>
    <rect
      x={x - box.width / 2}
      y={y - box.height / 2}
      width={box.width}
      height={box.height}
      rx="2"
    />
    <text x={x} y={y + 4} textAnchor="middle">
      {hash.slice(0, 10)}
    </text>
  </g>
);
