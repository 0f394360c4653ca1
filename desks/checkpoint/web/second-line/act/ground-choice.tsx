import type { Condition } from '@amirani/schengen/conditions';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { type Ground, GroundName, GroundReasons } from './ground-text.tsx';

/** The grounds that the facts bear, none of them ticked: the officer chooses, with the law open beside each (R50). */
export const GroundChoice = ({
  grounds,
  conditions,
  chosen,
  onChange,
}: {
  readonly grounds: readonly Ground[];
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly chosen: readonly string[];
  readonly onChange: (grounds: readonly string[]) => void;
}) => (
  <fieldset className="grounds">
    <legend>
      <Trans>Grounds that the facts bear</Trans>
    </legend>
    {[...Map.groupBy(grounds, ({ ground }) => ground)].map(([name, sameLetter]) => (
      <GroundRow
        key={name}
        name={name}
        grounds={sameLetter}
        conditions={conditions}
        ticked={chosen.includes(name)}
        onTick={(ticked) =>
          onChange(ticked ? [...chosen, name] : chosen.filter((one) => one !== name))
        }
      />
    ))}
  </fieldset>
);

const GroundRow = ({
  name,
  grounds,
  conditions,
  ticked,
  onTick,
}: {
  readonly name: string;
  readonly grounds: readonly Ground[];
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}) => {
  const id = useId();
  return (
    <div className="ground" data-ground={name} data-ticked={ticked ? '' : undefined}>
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        onChange={({ target }) => onTick(target.checked)}
      />
      <div className="stack">
        {grounds.map((ground, index) => (
          <div key={ground.condition}>
            {index === 0 ? (
              <label htmlFor={id} className="ground-name">
                <GroundName ground={ground} />
              </label>
            ) : (
              <p className="ground-name">
                <GroundName ground={ground} />
              </p>
            )}
            <GroundReasons ground={ground} condition={conditions.get(ground.condition)} />
          </div>
        ))}
      </div>
    </div>
  );
};
